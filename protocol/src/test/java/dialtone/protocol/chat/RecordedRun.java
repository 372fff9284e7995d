package dialtone.protocol.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs a script against a modem that says one text after each string that it is sent, and keeps
/// all that the script wanted.
final class RecordedRun {
  final List<String> sent = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  final StringBuilder shown = new StringBuilder();
  final List<String> reports = new ArrayList<>();
  final List<Optional<Long>> limits = new ArrayList<>();
  int status = -1;

  private final StringBuilder unread = new StringBuilder();
  private final List<String> answers;

  /// @param answers the first to the start, then one to each string sent; when all is read, time
  ///     passes
  RecordedRun(ChatRun run, String... answers) {
    this.answers = new ArrayList<>(List.of(answers));
    answer();
    while (status < 0) {
      perform(run, run.next());
    }
  }

  static RecordedRun of(String script, String... answers) {
    return new RecordedRun(new ChatRun(ChatWords.of(script), ChatSettings.usual()), answers);
  }

  private void answer() {
    if (!answers.isEmpty()) {
      unread.append(answers.removeFirst());
    }
  }

  private void perform(ChatRun run, ChatAction action) {
    switch (action) {
      case ChatAction.Limit(var length) -> limits.add(length.map(each -> each.toSeconds()));
      case ChatAction.Read() -> read(run);
      case ChatAction.Send(String bytes) -> {
        sent.add(bytes);
        answer();
      }
      case ChatAction.Pause(var length) -> sent.add(length.toString());
      case ChatAction.Break() -> sent.add("BREAK");
      case ChatAction.ReadFile(String name) -> run.noFile(name, "No such file or directory");
      case ChatAction.Show(String bytes) -> shown.append(bytes);
      case ChatAction.Log(String line, boolean _) -> log.add(line);
      case ChatAction.ReportBegins() -> reports.add("");
      case ChatAction.Report(String text) -> reports.set(reports.size() - 1, text);
      case ChatAction.HeedHangUp(boolean heeded) -> log.add("hang-up " + heeded);
      case ChatAction.End(int with) -> status = with;
    }
  }

  private void read(ChatRun run) {
    if (unread.isEmpty()) {
      run.deadlinePassed();
    } else {
      char c = unread.charAt(0);
      unread.deleteCharAt(0);
      run.received(c);
    }
  }

  /// What was not read.
  String left() {
    return unread.toString();
  }
}
