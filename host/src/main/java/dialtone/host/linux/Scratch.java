package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Memory for the arguments of one native call, freed when closed.
final class Scratch implements AutoCloseable {
  private final Arena arena = Arena.ofConfined();

  /// The address of a zero-terminated copy of `text` in UTF-8.
  long text(String text) {
    return arena.allocateFrom(text).address();
  }

  /// A copy of `bytes`.
  MemorySegment copy(byte[] bytes) {
    return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
  }

  /// A copy of a part of `bytes`.
  MemorySegment copy(byte[] bytes, int offset, int length) {
    MemorySegment copy = arena.allocate(length);
    MemorySegment.copy(bytes, offset, copy, ValueLayout.JAVA_BYTE, 0, length);
    return copy;
  }

  /// `size` bytes of zero.
  MemorySegment room(long size) {
    return arena.allocate(size, 8);
  }

  /// The first `length` bytes of `memory`.
  static byte[] bytes(MemorySegment memory, long length) {
    return memory.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
  }

  @Override
  public void close() {
    arena.close();
  }
}
