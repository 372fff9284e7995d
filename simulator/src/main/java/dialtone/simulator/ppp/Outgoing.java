package dialtone.simulator.ppp;

import java.util.Arrays;

/// Bytes that wait for the end of a step, so that all its frames leave in one write.
final class Outgoing {
  private static final int USUAL_STEP = 8192;

  private byte[] room = new byte[USUAL_STEP];
  private int length;

  boolean isEmpty() {
    return length == 0;
  }

  void add(byte[] buffer, int offset, int count) {
    if (length + count > room.length) {
      room = Arrays.copyOf(room, Math.max(room.length * 2, length + count));
    }
    System.arraycopy(buffer, offset, room, length, count);
    length += count;
  }

  /// All of them; nothing waits any more.
  byte[] take() {
    byte[] taken = Arrays.copyOf(room, length);
    length = 0;
    return taken;
  }
}
