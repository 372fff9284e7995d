package dialtone.host.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// The system's log, syslog(3). Where nobody listens, what is written is lost.
public final class SystemLog {
  // sys/syslog.h
  private static final int LOG_PID = 0x01;
  private static final int LOG_NDELAY = 0x08;
  private static final int LOG_LOCAL2 = 18 << 3;
  private static final int LOG_ERR = 3;
  private static final int LOG_INFO = 6;

  private static final Libc.Function OPENLOG = Libc.returningInt("openlog");
  private static final Libc.Function SYSLOG = Libc.returningInt("syslog");

  private final MemorySegment asItIs = Arena.global().allocateFrom("%s");

  /// Opens it for the program of this name, in the facility of pppd and its programs.
  public SystemLog(String program) {
    // openlog keeps the pointer, not a copy.
    long name = Arena.global().allocateFrom(program).address();
    OPENLOG.call(name, LOG_PID | LOG_NDELAY, LOG_LOCAL2);
  }

  public void error(byte[] line) {
    write(LOG_ERR, line);
  }

  public void info(byte[] line) {
    write(LOG_INFO, line);
  }

  private void write(int priority, byte[] line) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(line.length + 1L);
      text.copyFrom(MemorySegment.ofArray(line));
      SYSLOG.call(priority, asItIs.address(), text.address());
    }
  }
}
