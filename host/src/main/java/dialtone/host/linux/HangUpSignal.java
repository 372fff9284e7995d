package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// SIGHUP, which the kernel sends when the line hangs up that this process's session belongs to.
public final class HangUpSignal {
  private static final int SIGHUP = 1;
  private static final int SIG_IGN = 1;

  /// More than any struct sigaction of Linux: 152 bytes with glibc and musl on 64 bits.
  private static final int ROOM = 256;

  private static final Libc.Function SIGNAL = Libc.returningWord("signal");
  private static final Libc.Function SIGACTION = Libc.returningInt("sigaction");

  private final MemorySegment found = Arena.ofAuto().allocate(ROOM, 8);
  private boolean ignored;

  public void ignore() {
    if (!ignored) {
      SIGACTION.call(SIGHUP, 0, found.address());
      SIGNAL.call(SIGHUP, SIG_IGN);
      ignored = true;
    }
  }

  /// Undoes [#ignore].
  public void heed() {
    if (ignored) {
      SIGACTION.call(SIGHUP, found.address(), 0);
      ignored = false;
    }
  }
}
