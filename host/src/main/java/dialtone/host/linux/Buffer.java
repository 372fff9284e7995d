package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Room for what [Fd#read] brings or [Fd#write] takes, used again and again by one thread.
public final class Buffer {
  private final MemorySegment memory;
  private final byte[] bytes;

  public Buffer(int size) {
    memory = Arena.ofAuto().allocate(size);
    bytes = new byte[size];
  }

  /// The bytes of the last read, from index 0. The next read overwrites them.
  public byte[] bytes() {
    return bytes;
  }

  MemorySegment memory() {
    return memory;
  }

  void take(int length) {
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, length);
  }
}
