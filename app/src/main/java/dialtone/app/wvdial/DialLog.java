package dialtone.app.wvdial;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What wvdial prints: lines of its own behind an arrow, the modem's as they are, and a line that
/// is not ended yet ends where somebody else speaks (WvStreams, wvlog.cc). Empty lines are not
/// printed.
final class DialLog {
  private static final String ARROW = "--> ";

  private static final Source DIALER = new Source("WvDial", ARROW);
  private static final Source SERIAL_PORT = new Source("WvModem", ARROW);
  private static final Source MODEM = new Source("WvDial Modem", "");

  private record Source(String name, String prefix) {}

  private final PrintStream out;
  private Optional<Source> last = Optional.empty();
  private boolean atLineBegin = true;

  DialLog(PrintStream out) {
    this.out = out;
  }

  /// A line of the dialer.
  void say(String text) {
    write(DIALER, text + "\n");
  }

  /// Text of the dialer in which line ends stand.
  void part(String text) {
    write(DIALER, text);
  }

  /// A piece of a line of somebody else, as wvdialconf shows it.
  ///
  /// @param level such as `*1` for what is interesting when something does not work
  void piece(String source, String level, String text) {
    write(new Source(source + level, source + "<" + level + ">: "), text);
  }

  void serialPort(String text) {
    write(SERIAL_PORT, text);
  }

  /// What the modem sent, one char a byte.
  void modem(String text) {
    write(MODEM, text);
  }

  /// Past the log, straight to the terminal, as a signal handler speaks.
  synchronized void aside(String line) {
    print(line + "\n");
  }

  private synchronized void write(Source source, String text) {
    if (!last.equals(Optional.of(source))) {
      endLine();
      last = Optional.of(source);
    }
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        end(printed);
        continue;
      }
      if (atLineBegin) {
        printed.append(source.prefix());
        atLineBegin = false;
      }
      printed.append(shown(c));
    }
    print(printed.toString());
  }

  private void endLine() {
    StringBuilder printed = new StringBuilder();
    end(printed);
    print(printed.toString());
  }

  private void end(StringBuilder printed) {
    if (!atLineBegin) {
      printed.append('\n');
      atLineBegin = true;
    }
  }

  private static String shown(char c) {
    if (c == '\t') {
      return " ";
    }
    return c < ' ' || c == 0x7f ? String.format(Locale.ROOT, "[%02x]", (int) c) : "" + c;
  }

  private void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }
}
