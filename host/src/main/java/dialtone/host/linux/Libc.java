package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// Calls functions of the C library through one call shape: up to six words in, one word out, errno kept.
///
/// One shape for all functions costs a command line 25 ms at its first call, five shapes cost 45 ms. Passing more words
/// than a function takes is harmless in the calling conventions of x86-64, AArch64 and RISC-V Linux.
@SuppressWarnings("restricted") // the module is granted native access in the launcher
public final class Libc {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout CAPTURE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      CAPTURE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
  private static final FunctionDescriptor SHAPE =
      FunctionDescriptor.of(
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG,
          ValueLayout.JAVA_LONG);
  private static final MethodHandle CALL =
      LINKER.downcallHandle(SHAPE, Linker.Option.captureCallState("errno"));
  private static final ThreadLocal<MemorySegment> STATE =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(CAPTURE));

  private Libc() {}

  /// A function of the C library, looked up once.
  public static final class Function {
    private final MemorySegment address;
    private final boolean wide;

    private Function(String name, boolean wide) {
      this.address = LINKER.defaultLookup().findOrThrow(name);
      this.wide = wide;
    }

    /// The result, or the negated errno when the function returned -1.
    public long call(long... words) {
      MemorySegment state = STATE.get();
      long result;
      try {
        result =
            (long)
                CALL.invokeExact(
                    address,
                    state,
                    at(words, 0),
                    at(words, 1),
                    at(words, 2),
                    at(words, 3),
                    at(words, 4),
                    at(words, 5));
      } catch (Throwable impossible) {
        throw new AssertionError(impossible);
      }
      // A function that returns int leaves the upper half of the register undefined.
      long value = wide ? result : (int) result;
      return value == -1 ? -(int) ERRNO.get(state, 0L) : value;
    }

    private static long at(long[] words, int index) {
      return index < words.length ? words[index] : 0;
    }
  }

  /// A function that returns `int`.
  public static Function returningInt(String name) {
    return new Function(name, false);
  }

  /// A function that returns `long`, `ssize_t` or a pointer.
  public static Function returningWord(String name) {
    return new Function(name, true);
  }
}
