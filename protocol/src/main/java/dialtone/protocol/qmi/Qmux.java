package dialtone.protocol.qmi;

/// The frame of QMI on serial ports, cdc-wdm nodes, qmi-proxy's socket and inside MBIM: marker,
/// length of what follows it (2 octets), flags (0x80 from the modem), service, client, message.
/// Source: `qmux_header` of libqmi.
public final class Qmux {
  /// Of the longest frame, in octets.
  public static final int LONGEST = 1 + 0xffff;

  static final int MARKER = 1;

  /// libqmi writes messages of QRTR so where it logs them: no flags, and two octets of service.
  private static final int WIDE_MARKER = 2;

  /// Octets before the message.
  public static final int HEADER = 6;
  static final int FROM_MODEM = 0x80;

  /// [#wanted]: no frame begins here.
  static final int NONE = 0;

  private static final int SERVICE_KNOWN = 5;

  private Qmux() {}

  /// The frame that all of `bytes` is.
  public static Framed parse(byte[] bytes) {
    return parse(bytes, 0, bytes.length);
  }

  /// The frame that the `length` octets from `offset` on are, which lie within `bytes`.
  public static Framed parse(byte[] bytes, int offset, int length) {
    if (length < HEADER) {
      return new BrokenFrame("its header has 6 octets, " + length + " are there", length);
    }
    boolean wide = bytes[offset] == WIDE_MARKER;
    if (bytes[offset] != MARKER && !wide) {
      return new BrokenFrame(
          "it begins with 0x%02x, not with 0x01".formatted(bytes[offset] & 0xff), 0);
    }
    int claimed = Sdu.u16(bytes, offset + 1);
    if (claimed != length - 1) {
      return new BrokenFrame(
          "it claims " + claimed + " octets behind its marker where " + (length - 1) + " are", 1);
    }
    return Sdu.parse(
        wide ? Sdu.u16(bytes, offset + 3) : bytes[offset + 4] & 0xff,
        bytes[offset + 5] & 0xff,
        bytes,
        offset,
        offset + HEADER,
        offset + length);
  }

  /// How many octets from `at` on it takes to say more of the frame that begins there, judged by
  /// those before `end`: as many as it has, when its headers are in. [#NONE] when they contradict
  /// each other.
  static int wanted(byte[] bytes, int at, int end) {
    int there = end - at;
    if (bytes[at] != MARKER
        || there >= 3 && Sdu.u16(bytes, at + 1) < HEADER - 1 + Sdu.headerLength(0)
        || there >= 4 && (bytes[at + 3] & 0x7f) != 0) {
      return NONE;
    }
    if (there < SERVICE_KNOWN) {
      return SERVICE_KNOWN;
    }
    int headers = HEADER + Sdu.headerLength(bytes[at + 4] & 0xff);
    int length = 1 + Sdu.u16(bytes, at + 1);
    if (length < headers) {
      return NONE;
    }
    if (there < headers) {
      return headers;
    }
    return Sdu.u16(bytes, at + headers - 2) == length - headers ? length : NONE;
  }

  /// The frame of a request, in an array of its own; [MessageWriter] writes many into one.
  public static <M> byte[] request(
      MessageCodec<M, ?, ?> codec, M message, int client, int transaction) {
    return MessageWriter.qmux().request(codec, message, client, transaction).toArray();
  }
}
