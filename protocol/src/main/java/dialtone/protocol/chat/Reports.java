package dialtone.protocol.chat;

import java.util.Optional;
import java.util.function.Consumer;

/// Watches for the strings of REPORT and gathers what follows one, to the end of its line.
final class Reports {
  /// What chat.c report_buffer[256] holds behind a time stamp of 16 characters.
  private static final int LONGEST = 239;

  private final Consumer<ChatAction> actions;
  private final Watched strings = new Watched();
  private Optional<StringBuilder> gathered = Optional.empty();

  Reports(Consumer<ChatAction> actions) {
    this.actions = actions;
  }

  Watched strings() {
    return strings;
  }

  boolean gathering() {
    return gathered.isPresent();
  }

  boolean full() {
    return gathered.filter(text -> text.length() >= LONGEST).isPresent();
  }

  /// Each string is reported once.
  void hear(char c, Heard heard) {
    if (gathering()) {
      gather(c);
      return;
    }
    int found = strings.found(heard);
    if (found >= 0) {
      gathered = Optional.of(new StringBuilder(strings.take(found)));
      actions.accept(new ChatAction.ReportBegins());
    }
  }

  /// One character more; a control character ends it.
  void gather(char c) {
    if (isControl(c)) {
      end();
    } else if (!full()) {
      gathered.ifPresent(text -> text.append(c));
    }
  }

  void end() {
    gathered.ifPresent(text -> actions.accept(new ChatAction.Report(text.toString())));
    gathered = Optional.empty();
  }

  private static boolean isControl(char c) {
    return c < 0x20 || c == 0x7F;
  }
}
