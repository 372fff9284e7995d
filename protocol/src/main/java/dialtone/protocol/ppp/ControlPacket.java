package dialtone.protocol.ppp;

import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A packet of LCP, an NCP or an authentication protocol, RFC 1661 §5: code, identifier, data.
record ControlPacket(int code, int identifier, Octets data) {
  static final int CONFIGURE_REQUEST = 1;
  static final int CONFIGURE_ACK = 2;
  static final int CONFIGURE_NAK = 3;
  static final int CONFIGURE_REJECT = 4;
  static final int TERMINATE_REQUEST = 5;
  static final int TERMINATE_ACK = 6;
  static final int CODE_REJECT = 7;
  static final int PROTOCOL_REJECT = 8;
  static final int ECHO_REQUEST = 9;
  static final int ECHO_REPLY = 10;
  static final int DISCARD_REQUEST = 11;

  /// RFC 1570 §1.1.
  static final int IDENTIFICATION = 12;

  /// RFC 1570 §1.2.
  static final int TIME_REMAINING = 13;

  static final int HEADER = 4;

  /// The packet that `length` octets hold; what stands behind its own length is padding. Empty when
  /// its length is less than a header or more than there is.
  static Optional<ControlPacket> parse(byte[] buffer, int offset, int length) {
    if (length < HEADER) {
      return Optional.empty();
    }
    int own = (buffer[offset + 2] & 0xff) << 8 | buffer[offset + 3] & 0xff;
    if (own < HEADER || own > length) {
      return Optional.empty();
    }
    return Optional.of(
        new ControlPacket(
            buffer[offset] & 0xff,
            buffer[offset + 1] & 0xff,
            Octets.of(buffer, offset + HEADER, own - HEADER)));
  }

  byte[] encode() {
    byte[] body = data.toArray();
    byte[] packet = new byte[HEADER + body.length];
    packet[0] = (byte) code;
    packet[1] = (byte) identifier;
    packet[2] = (byte) (packet.length >> 8);
    packet[3] = (byte) packet.length;
    System.arraycopy(body, 0, packet, HEADER, body.length);
    return packet;
  }

  /// Its data as text for people, without what would spoil a terminal.
  String text() {
    return printable(data);
  }

  /// The octets as one number, the highest first.
  static int number(Octets octets) {
    int number = 0;
    for (int i = 0; i < octets.size(); i++) {
      number = number << 8 | octets.at(i);
    }
    return number;
  }

  static String printable(Octets text) {
    StringBuilder clean = new StringBuilder();
    String decoded = new String(text.toArray(), StandardCharsets.UTF_8);
    decoded.codePoints().filter(c -> !Character.isISOControl(c)).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }
}
