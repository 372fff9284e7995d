package dialtone.host.machine;

import java.util.Arrays;

/// Frames that lie one behind the other, to be carried in one go. Used again and again by one
/// thread.
public final class FrameBatch {
  private byte[] bytes = new byte[32 * 1024];
  private int[] ends = new int[16];
  private int count;

  /// An empty one.
  public FrameBatch() {}

  public void clear() {
    count = 0;
  }

  /// Room for one more frame.
  ///
  /// @return where in [#bytes] it begins, after this call
  public int add(int length) {
    int start = size();
    if (start + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = start + length;
    return start;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int count() {
    return count;
  }

  /// Where the frame begins.
  public int start(int frame) {
    return frame == 0 ? 0 : ends[frame - 1];
  }

  /// The octets of the frame.
  public int length(int frame) {
    return ends[frame] - start(frame);
  }

  /// The octets of all frames.
  public int size() {
    return count == 0 ? 0 : ends[count - 1];
  }
}
