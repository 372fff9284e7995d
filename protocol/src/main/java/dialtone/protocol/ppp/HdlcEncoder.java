package dialtone.protocol.ppp;

/// Makes frames for an asynchronous line (RFC 1662 §4), one at a time into a buffer of its own.
final class HdlcEncoder {
  /// Address "all stations" and control "unnumbered information" (RFC 1662 §3.1).
  static final int ALL_STATIONS = 0xff03;
  private static final OctetSet EVERY_CONTROL = new OctetSet(0xffff_ffff);

  private OctetSet agreed = EVERY_CONTROL;
  private boolean compressProtocol;
  private boolean compressAddress;
  private byte[] buffer = new byte[4096];
  private int length;

  /// What the peer wants from here on (RFC 1662 §7.1, RFC 1661 §6.5, §6.6).
  void agree(int accm, boolean compressesProtocol, boolean compressesAddress) {
    agreed = new OctetSet(accm);
    compressProtocol = compressesProtocol;
    compressAddress = compressesAddress;
  }

  /// Back to what holds before anything is agreed.
  void forget() {
    agree(0xffff_ffff, false, false);
  }

  /// Makes a frame as agreed; LCP always goes out as if nothing were (RFC 1662 §7.1).
  ///
  /// @return the number of octets in [#buffer]
  int encode(int protocol, byte[] in, int offset, int count) {
    boolean plain = protocol == PppProtocol.LCP;
    OctetSet escapes = plain ? EVERY_CONTROL : agreed;
    long header = protocol;
    int headerLength = compressProtocol && !plain && protocol <= 0xff ? 1 : 2;
    if (plain || !compressAddress) {
      header |= (long) ALL_STATIONS << 8 * headerLength;
      headerLength += 2;
    }
    int fcs = Fcs16.of(header, headerLength, in, offset, count);
    int most = 2 * (headerLength + count + Fcs16.SIZE) + 2;
    if (buffer.length < most) {
      buffer = new byte[most];
    }
    length = 0;
    buffer[length++] = HdlcDecoder.FLAG;
    for (int i = headerLength - 1; i >= 0; i--) {
      put((int) (header >>> 8 * i) & 0xff, escapes);
    }
    put(in, offset, count, escapes);
    put(fcs & 0xff, escapes);
    put(fcs >>> 8, escapes);
    buffer[length++] = HdlcDecoder.FLAG;
    return length;
  }

  byte[] buffer() {
    return buffer;
  }

  private void put(byte[] in, int offset, int count, OctetSet escapes) {
    int end = offset + count;
    int at = offset;
    while (at < end) {
      int run = at;
      at = escapes.next(in, run, end);
      System.arraycopy(in, run, buffer, length, at - run);
      length += at - run;
      if (at < end) {
        put(in[at++] & 0xff, escapes);
      }
    }
  }

  private void put(int octet, OctetSet escapes) {
    if (escapes.has(octet)) {
      buffer[length++] = HdlcDecoder.ESCAPE;
      buffer[length++] = (byte) (octet ^ HdlcDecoder.FLIP);
    } else {
      buffer[length++] = (byte) octet;
    }
  }
}
