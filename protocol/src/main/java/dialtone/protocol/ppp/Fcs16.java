package dialtone.protocol.ppp;

/// The frame check sequence of 16 bits, x¹⁶ + x¹² + x⁵ + 1, least significant bit first (RFC 1662
/// §C.2). Four octets a step, so that it is no brake on the data path.
final class Fcs16 {
  static final int SIZE = 2;

  /// What a frame with its own sequence behind it gives.
  private static final int GOOD = 0xf0b8;

  private static final int START = 0xffff;
  private static final int POLYNOMIAL = 0x8408;
  private static final char[] STEP_1 = firstStep();
  private static final char[] STEP_2 = nextStep(STEP_1);
  private static final char[] STEP_3 = nextStep(STEP_2);
  private static final char[] STEP_4 = nextStep(STEP_3);

  private Fcs16() {}

  /// What goes behind the frame, low octet first.
  static int of(byte[] buffer, int offset, int length) {
    return next(START, buffer, offset, length) ^ 0xffff;
  }

  /// As [#of], for a frame that begins with the `headerLength` octets of `header`, first octet in
  /// the highest place.
  static int of(long header, int headerLength, byte[] buffer, int offset, int length) {
    int fcs = START;
    for (int i = headerLength - 1; i >= 0; i--) {
      fcs = fcs >>> 8 ^ STEP_1[(fcs ^ (int) (header >>> 8 * i)) & 0xff];
    }
    return next(fcs, buffer, offset, length) ^ 0xffff;
  }

  /// Whether the last two octets are the sequence of those before them.
  static boolean isGood(byte[] buffer, int offset, int length) {
    return next(START, buffer, offset, length) == GOOD;
  }

  private static int next(int start, byte[] buffer, int offset, int length) {
    int fcs = start;
    int end = offset + length;
    int at = offset;
    for (int last = end - 3; at < last; at += 4) {
      fcs =
          STEP_4[(fcs ^ buffer[at]) & 0xff]
              ^ STEP_3[(fcs >>> 8 ^ buffer[at + 1]) & 0xff]
              ^ STEP_2[buffer[at + 2] & 0xff]
              ^ STEP_1[buffer[at + 3] & 0xff];
    }
    for (; at < end; at++) {
      fcs = fcs >>> 8 ^ STEP_1[(fcs ^ buffer[at]) & 0xff];
    }
    return fcs;
  }

  private static char[] firstStep() {
    char[] table = new char[256];
    for (int octet = 0; octet < table.length; octet++) {
      int fcs = octet;
      for (int bit = 0; bit < 8; bit++) {
        fcs = (fcs & 1) == 0 ? fcs >>> 1 : fcs >>> 1 ^ POLYNOMIAL;
      }
      table[octet] = (char) fcs;
    }
    return table;
  }

  private static char[] nextStep(char[] step) {
    char[] table = new char[256];
    for (int octet = 0; octet < table.length; octet++) {
      table[octet] = (char) (step[octet] >>> 8 ^ STEP_1[step[octet] & 0xff]);
    }
    return table;
  }
}
