package dialtone.app.chat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the lines of REPORT go: the file of `-r`, or standard error where there is none or it
/// cannot be opened.
final class ReportFile {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final Messages messages;
  private Optional<String> name = Optional.empty();
  private @Nullable OutputStream file;
  private String stamp = "";

  ReportFile(Messages messages) {
    this.messages = messages;
  }

  /// Takes the place of the file before.
  void open(ChatOptions.ReportName report) {
    closeFile();
    name = Optional.of(report.name());
    try {
      file =
          Files.newOutputStream(
              Path.of(report.name()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (report.verbose()) {
        write("Opening \"" + report.name() + "\"...\n");
      }
    } catch (IOException | InvalidPathException cannotBe) {
      file = null;
    }
  }

  /// The time of the report that comes next, in this machine's zone.
  void begin(Instant now) {
    ZonedDateTime here = now.atZone(ZoneId.systemDefault());
    stamp =
        MONTHS.get(here.getMonthValue() - 1)
            + two(here.getDayOfMonth(), ' ')
            + two(here.getHour(), ' ')
            + two(here.getMinute(), ':')
            + two(here.getSecond(), ':')
            + " ";
  }

  private static String two(int number, char before) {
    return before + (number < 10 ? "0" : "") + number;
  }

  void report(String text) {
    write("chat:  " + stamp + text + "\n");
  }

  void close(boolean verbose) {
    if (verbose && name.isPresent()) {
      write("Closing \"" + name.get() + "\".\n");
    }
    closeFile();
  }

  private void write(String line) {
    if (file == null) {
      messages.show(line);
      return;
    }
    try {
      file.write(line.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException full) {
      // A report that nobody can keep is lost; the call goes on.
    }
  }

  private void closeFile() {
    if (file == null) {
      return;
    }
    try {
      file.close();
    } catch (IOException full) {
      // Each line was written when it came.
    }
    file = null;
  }
}
