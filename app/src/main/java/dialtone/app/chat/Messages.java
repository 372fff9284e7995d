package dialtone.app.chat;

import dialtone.host.linux.SystemLog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where chat says what it does: standard error and the system's log.
final class Messages {
  private final PrintStream err;
  private final boolean toStderr;
  private final boolean toLog;
  private final boolean verbose;
  private @Nullable SystemLog log;

  Messages(PrintStream err, ChatOptions options) {
    this.err = err;
    this.toStderr = options.toStderr();
    this.toLog = options.toLog();
    this.verbose = options.settings().verbose();
  }

  /// Bytes as they are.
  void show(String bytes) {
    byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
    err.write(raw, 0, raw.length);
    err.flush();
  }

  /// One line. The system's log takes only errors unless `-v` asks for all.
  void log(String line, boolean error) {
    if (toLog && (error || verbose)) {
      byte[] raw = line.getBytes(StandardCharsets.ISO_8859_1);
      if (error) {
        systemLog().error(raw);
      } else {
        systemLog().info(raw);
      }
    }
    if (toStderr) {
      show(line + "\n");
    }
  }

  private SystemLog systemLog() {
    SystemLog open = log == null ? new SystemLog("chat") : log;
    log = open;
    return open;
  }
}
