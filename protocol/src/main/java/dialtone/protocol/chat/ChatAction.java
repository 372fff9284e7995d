package dialtone.protocol.chat;

import java.time.Duration;
import java.util.Optional;

/// What [ChatRun#next] asks its owner to do.
public sealed interface ChatAction {

  /// A time limit begins now, in place of the one before, for all that follows until the next;
  /// absent for none. When it passes, [ChatRun#deadlinePassed].
  record Limit(Optional<Duration> length) implements ChatAction {}

  /// Read one byte of the line, and no more: what stands behind the last string of a script belongs
  /// to the program that comes after. Then [ChatRun#received] or [ChatRun#ended].
  record Read() implements ChatAction {}

  /// Write to the line; [ChatRun#notSent] when that fails.
  record Send(String bytes) implements ChatAction {}

  /// Wait, no longer than the limit.
  record Pause(Duration length) implements ChatAction {}

  /// Send a break.
  record Break() implements ChatAction {}

  /// Read at most [#LONGEST] bytes of a file, then [ChatRun#file] or [ChatRun#noFile].
  record ReadFile(String name) implements ChatAction {
    /// chat.c STR_LEN without its NUL.
    public static final int LONGEST = 1023;
  }

  /// Write to the standard error stream.
  record Show(String bytes) implements ChatAction {}

  /// Write a line to the log.
  record Log(String line, boolean error) implements ChatAction {}

  /// A string to report has come: the time of the report is now.
  record ReportBegins() implements ChatAction {}

  /// Write a report, with the time of its beginning.
  record Report(String text) implements ChatAction {}

  /// Whether a hang-up of the line is to end the script from now on.
  record HeedHangUp(boolean heeded) implements ChatAction {}

  /// It is over.
  record End(int status) implements ChatAction {}
}
