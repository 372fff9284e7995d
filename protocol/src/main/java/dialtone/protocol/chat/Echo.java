package dialtone.protocol.chat;

import java.util.function.Consumer;

/// Shows what comes, in one of chat's two ways.
final class Echo {
  private final Consumer<ChatAction> actions;
  private boolean on;
  private boolean inLine;

  Echo(Consumer<ChatAction> actions, boolean on) {
    this.actions = actions;
    this.on = on;
  }

  void turn(boolean to) {
    on = to;
  }

  /// As `-e` and ECHO do, chat.c echo_stderr().
  void hear(char c) {
    if (on && c != '\r') {
      show(c);
      inLine = c != '\n';
    }
  }

  /// As `-V` does, whatever ECHO says; a line that it leaves open stays open.
  void show(char c) {
    if (c != '\r') {
      actions.accept(new ChatAction.Show(c == '\n' ? "\n" : Visible.character(c)));
    }
  }

  /// Ends a line that ECHO began.
  void end() {
    if (inLine) {
      actions.accept(new ChatAction.Show("\n"));
      inLine = false;
    }
  }
}
