package dialtone.protocol.qmi;

/// QMI on sockets of the family QRTR, as modems that share a chip with their host speak it: a
/// datagram is one message without a frame. Which service it is says the address that it comes
/// from, and addresses are found by asking the control port ([QrtrControl]). CTL does not exist
/// there.
public final class Qrtr {
  private Qrtr() {}

  /// The message that the `length` octets from `offset` on are.
  ///
  /// @param service the one that was looked up under the sender's address
  public static Framed parse(int service, byte[] bytes, int offset, int length) {
    return Sdu.parse(service, 0, bytes, offset, offset, offset + length);
  }
}
