package dialtone.app.terminal;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The three standard streams of a command.
///
/// @param terminal stdout is one that moves its cursor, so a line may be drawn over
/// @param typed stdin is one, so a person can be asked
/// @param colours a terminal that takes colours, and nobody has set NO_COLOR
public record Output(
    PrintStream out,
    PrintStream err,
    BufferedReader in,
    boolean terminal,
    boolean typed,
    boolean colours) {

  /// This process's own, in UTF-8 whatever the locale says: JSON is UTF-8 (RFC 8259 §8.1).
  public static Output system() {
    boolean terminal = isTerminal(1) && !"dumb".equals(System.getenv("TERM"));
    // https://no-color.org: an empty NO_COLOR asks for nothing.
    boolean colours = terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Output(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        terminal,
        isTerminal(0),
        colours);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /// By the name of the open file, because isatty(3) would cost every command the start of the
  /// foreign-function API.
  private static boolean isTerminal(int descriptor) {
    try {
      String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return file.startsWith("/dev/pts/")
          || file.startsWith("/dev/tty")
          || file.equals("/dev/console");
    } catch (IOException closed) {
      return false;
    }
  }

  /// `text` in an ECMA-48 rendition (§8.3.117 SGR), or as it is where there are no colours.
  String painted(String rendition, String text) {
    return colours ? "\u001b[" + rendition + "m" + text + "\u001b[0m" : text;
  }
}
