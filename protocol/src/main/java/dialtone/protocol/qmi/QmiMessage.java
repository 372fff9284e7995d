package dialtone.protocol.qmi;

/// One message of one service: what its header says, and where its TLVs are. It is a view of the
/// buffer that it came in, which must not change meanwhile.
public final class QmiMessage implements Framed {

  /// What a message is to the one before it.
  public enum Kind {
    REQUEST,
    RESPONSE,
    INDICATION
  }

  /// What ties a message to its sender and to its answer.
  ///
  /// @param service by number, known to us or not
  /// @param client the id that the service gave its user; 0 for CTL, 0xff for all users
  /// @param transaction of the request, 1 to 255 for CTL, to 65535 for others; 0 in an indication
  /// @param id the message's number within the service
  public record Header(int service, int client, Kind kind, int transaction, int id) {}

  private final Header header;
  private final byte[] buffer;
  private final int offset;
  private final int length;

  /// @param length octets of TLVs from `offset` on, which lie within `buffer`
  public QmiMessage(Header header, byte[] buffer, int offset, int length) {
    this.header = header;
    this.buffer = buffer;
    this.offset = offset;
    this.length = length;
  }

  public Header header() {
    return header;
  }

  public byte[] buffer() {
    return buffer;
  }

  public int offset() {
    return offset;
  }

  public int length() {
    return length;
  }

  /// A new cursor before the first TLV.
  public TlvReader tlvs() {
    return new TlvReader(buffer, offset, length);
  }
}
