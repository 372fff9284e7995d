package dialtone.protocol.ppp;

/// Takes frames out of the octets of an asynchronous line (RFC 1662 §4). What stands between two
/// flags and is no frame goes to [Sink#garbage], in pieces when it is long.
final class HdlcDecoder {
  static final int FLAG = 0x7e;
  static final int ESCAPE = 0x7d;
  static final int FLIP = 0x20;

  /// The smallest frame that counts, RFC 1662 §3.1: shorter ones are dropped without a word.
  private static final int SHORTEST = 4;

  /// Where frames go; the buffers are reused after the call.
  interface Sink {
    /// A frame whose check sequence is good, without that sequence.
    void frame(byte[] buffer, int length);

    void garbage(byte[] buffer, int length);
  }

  private final Sink sink;
  private final byte[] buffer;
  private final OctetSet special;
  private int length;
  private boolean escaped;
  private boolean overlong;

  /// @param longest the longest frame that is taken, in octets with its check sequence
  /// @param discarded control characters that equipment on the way may insert (RFC 1662 §7.1);
  ///     carriage return and line feed are kept all the same: modems end their words with them
  HdlcDecoder(int longest, int discarded, Sink sink) {
    this.sink = sink;
    this.buffer = new byte[longest];
    this.special = new OctetSet(discarded & ~(1 << '\r' | 1 << '\n'));
  }

  void feed(byte[] in, int offset, int count) {
    int end = offset + count;
    int at = offset;
    while (at < end) {
      if (escaped && !special.has(in[at] & 0xff)) {
        escaped = false;
        put((byte) (in[at++] ^ FLIP));
      }
      int run = at;
      at = special.next(in, run, end);
      put(in, run, at - run);
      if (at < end) {
        take(in[at++] & 0xff);
      }
    }
  }

  private void take(int octet) {
    if (octet == FLAG) {
      end();
    } else if (octet == ESCAPE) {
      escaped = true;
    }
  }

  private void put(byte octet) {
    if (length == buffer.length) {
      overflow();
    }
    buffer[length++] = octet;
  }

  private void put(byte[] in, int offset, int count) {
    int at = offset;
    int left = count;
    while (left > buffer.length - length) {
      int part = buffer.length - length;
      System.arraycopy(in, at, buffer, length, part);
      length += part;
      at += part;
      left -= part;
      overflow();
    }
    System.arraycopy(in, at, buffer, length, left);
    length += left;
  }

  private void overflow() {
    overlong = true;
    sink.garbage(buffer, length);
    length = 0;
  }

  private void end() {
    int size = length;
    boolean aborted = escaped;
    boolean whole = !overlong;
    length = 0;
    escaped = false;
    overlong = false;
    if (aborted || size == 0) {
      return;
    }
    if (whole && size >= SHORTEST && Fcs16.isGood(buffer, 0, size)) {
      sink.frame(buffer, size - Fcs16.SIZE);
    } else {
      sink.garbage(buffer, size);
    }
  }

  /// What came since the last flag, as far as it is kept; [#pendingLength] octets of it are valid.
  byte[] pending() {
    return buffer;
  }

  int pendingLength() {
    return length;
  }
}
