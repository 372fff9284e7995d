package dialtone.protocol.qmi;

import dialtone.protocol.qmi.QmiMessage.Kind;

/// The header of a message inside its frame, which is all of the frame on QRTR: flags, transaction,
/// number, length of the TLVs. The transaction of CTL has one octet and its flags begin one bit
/// lower. Source: the structures `control_header` and `service_header` of libqmi.
final class Sdu {
  static final int LONGEST = 0xffff;
  private static final int CONTROL_HEADER = 6;
  private static final int SERVICE_HEADER = 7;

  private Sdu() {}

  static int headerLength(int service) {
    return isControl(service) ? CONTROL_HEADER : SERVICE_HEADER;
  }

  static boolean isControl(int service) {
    return service == Service.CTL.number();
  }

  static int flags(int service, Kind kind) {
    int flags =
        switch (kind) {
          case REQUEST -> 0;
          case RESPONSE -> 1;
          case INDICATION -> 2;
        };
    return isControl(service) ? flags : flags << 1;
  }

  private static Kind kind(int service, int flags) {
    int bits = isControl(service) ? flags : flags >> 1;
    return (bits & 1) != 0 ? Kind.RESPONSE : (bits & 2) != 0 ? Kind.INDICATION : Kind.REQUEST;
  }

  /// The message between `at` and `end`. Offsets of what is wrong count from `frame`.
  static Framed parse(int service, int client, byte[] bytes, int frame, int at, int end) {
    int header = headerLength(service);
    if (end - at < header) {
      return new BrokenFrame(
          "the message's header has " + header + " octets, " + (end - at) + " are there",
          end - frame);
    }
    int tlvs = at + header;
    int length = u16(bytes, tlvs - 2);
    if (length != end - tlvs) {
      return new BrokenFrame(
          "its TLVs claim " + length + " octets where " + (end - tlvs) + " are", tlvs - 2 - frame);
    }
    boolean control = isControl(service);
    int transaction = control ? bytes[at + 1] & 0xff : u16(bytes, at + 1);
    int id = u16(bytes, tlvs - 4);
    return new QmiMessage(
        new QmiMessage.Header(service, client, kind(service, bytes[at]), transaction, id),
        bytes,
        tlvs,
        length);
  }

  static int u16(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
  }
}
