package dialtone.protocol.qmi;

import dialtone.protocol.wire.Octets;
import java.util.Arrays;

/// Finds the frames in a stream of octets, however it was split or merged on the way, in linear
/// time. What lies before, between or behind frames is skipped up to the next octet where headers
/// agree with each other, and told. It keeps at most one frame.
public final class QmuxAssembler {
  /// So much of what was skipped is shown.
  private static final int SHOWN = 32;

  /// Is told what was found, in its order, while [#feed] runs.
  public interface Sink {
    /// A message, in a buffer that is written over when this returns.
    void message(QmiMessage message);

    /// @param beginning the first of the `count` octets that were in no frame
    void skipped(int count, Octets beginning);
  }

  private final Sink sink;
  private final byte[] shown = new byte[SHOWN];
  private byte[] kept = new byte[256];
  private int size;
  private int skipped;

  public QmuxAssembler(Sink sink) {
    this.sink = sink;
  }

  /// Takes the next `count` octets of the stream; whole frames are told where they lie.
  public void feed(byte[] bytes, int offset, int count) {
    int at = offset;
    int end = offset + count;
    while (size > 0 && at < end) {
      int taken = Math.min(Qmux.wanted(kept, 0, size) - size, end - at);
      keep(bytes, at, at + taken);
      at += taken;
      settle(0);
    }
    keep(bytes, scan(bytes, at, end), end);
    tellSkipped();
  }

  /// How many octets of an unfinished frame wait for their rest.
  public int pending() {
    return size;
  }

  /// The rest of the unfinished frame will not come: it was none. What was taken for its inside is
  /// looked at again.
  public void giveUp() {
    if (size > 0) {
      skip(kept[0]);
      settle(1);
      tellSkipped();
    }
  }

  /// Tells what is whole in what was kept, from `from` on, and keeps the rest.
  private void settle(int from) {
    int rest = scan(kept, from, size);
    System.arraycopy(kept, rest, kept, 0, size - rest);
    size -= rest;
  }

  /// Gives where the unfinished frame begins, or `end`.
  private int scan(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end) {
      int wanted = Qmux.wanted(bytes, at, end);
      if (wanted == Qmux.NONE) {
        skip(bytes[at++]);
      } else if (wanted > end - at) {
        return at;
      } else {
        tellSkipped();
        if (Qmux.parse(bytes, at, wanted) instanceof QmiMessage message) {
          sink.message(message);
        }
        at += wanted;
      }
    }
    return end;
  }

  private void keep(byte[] bytes, int from, int to) {
    int count = to - from;
    if (size + count > kept.length) {
      kept = Arrays.copyOf(kept, Math.min(Qmux.LONGEST, Math.max(2 * kept.length, size + count)));
    }
    System.arraycopy(bytes, from, kept, size, count);
    size += count;
  }

  private void skip(byte octet) {
    if (skipped < SHOWN) {
      shown[skipped] = octet;
    }
    skipped++;
  }

  private void tellSkipped() {
    if (skipped > 0) {
      int count = skipped;
      skipped = 0;
      sink.skipped(count, Octets.of(shown, 0, Math.min(count, SHOWN)));
    }
  }
}
