package dialtone.app.wvdial;

import dialtone.host.linux.SystemLog;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// Standard error, and each line of it in the system's log, too: pppd shows nobody what we say.
final class SystemLogLines extends OutputStream {
  /// A longer line is cut.
  private static final int LONGEST = 1024;

  private final PrintStream err;
  private final SystemLog log = new SystemLog("wvdial");
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  SystemLogLines(PrintStream err) {
    this.err = err;
  }

  @Override
  public void write(int octet) {
    err.write(octet);
    if (octet == '\n') {
      log.info(line.toByteArray());
      line.reset();
    } else if (line.size() < LONGEST) {
      line.write(octet);
    }
  }

  @Override
  public void flush() {
    err.flush();
  }
}
