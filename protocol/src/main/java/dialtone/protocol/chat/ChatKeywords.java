package dialtone.protocol.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// What the keywords of a script have set, and the setting of it: the first half of chat.c
/// chat_send().
final class ChatKeywords {
  private static final int WRONG = 1;
  private static final int TOO_MANY = 2;

  private final ChatSettings settings;
  private final Reports reports;
  private final Echo echo;
  private final Consumer<ChatAction> actions;
  private final Watched aborts = new Watched();
  private int timeoutSeconds;

  ChatKeywords(ChatSettings settings, Reports reports, Echo echo, Consumer<ChatAction> actions) {
    this.settings = settings;
    this.reports = reports;
    this.echo = echo;
    this.actions = actions;
    this.timeoutSeconds = settings.timeoutSeconds();
  }

  /// Why the script cannot go on.
  record Refusal(int status, String words) {}

  Watched aborts() {
    return aborts;
  }

  /// Absent for none, as `-t 0` asks for.
  Optional<Duration> timeout() {
    return timeoutSeconds > 0 ? Optional.of(Duration.ofSeconds(timeoutSeconds)) : Optional.empty();
  }

  Optional<Refusal> set(ChatKeyword keyword, String value) {
    return switch (keyword) {
      case ABORT -> watch(aborts, "ABORT", "abort on", value);
      case REPORT -> watch(reports.strings(), "REPORT", "report", value);
      case CLR_ABORT -> clear(aborts, "CLR_ABORT", "clear abort on", value);
      // chat.c calls it REPORT in this message.
      case CLR_REPORT -> clear(reports.strings(), "REPORT", "clear report", value);
      case SAY -> {
        String said = ChatEscapes.sent(value, settings).text();
        yield done(new ChatAction.Show(Visible.untilNul(said)));
      }
      case HANGUP -> done(new ChatAction.HeedHangUp(!value.equals("OFF")));
      case ECHO -> {
        echo.turn(value.equals("ON"));
        yield Optional.empty();
      }
      case TIMEOUT -> {
        int seconds = ChatSettings.number(ChatEscapes.expected(value, settings));
        timeoutSeconds = seconds > 0 ? seconds : ChatSettings.USUAL_TIMEOUT;
        log("timeout set to " + timeoutSeconds + " seconds");
        yield Optional.empty();
      }
    };
  }

  private Optional<Refusal> done(ChatAction action) {
    actions.accept(action);
    return Optional.empty();
  }

  private Optional<Refusal> watch(Watched strings, String name, String does, String value) {
    if (strings.isFull()) {
      return Optional.of(new Refusal(TOO_MANY, "Too many " + name + " strings"));
    }
    String string = ChatEscapes.expected(value, settings);
    if (isIllegal(string, value)) {
      return refusal(name, value);
    }
    strings.add(string);
    log(does + " (" + Visible.loggedString(value) + ")");
    return Optional.empty();
  }

  private Optional<Refusal> clear(Watched strings, String name, String does, String value) {
    String string = ChatEscapes.expected(value, settings);
    if (isIllegal(string, value)) {
      return refusal(name, value);
    }
    for (int cleared = strings.clear(string); cleared > 0; cleared--) {
      log(does + " (" + Visible.loggedString(value) + ")");
    }
    return Optional.empty();
  }

  /// Longer than it is written, by the value of a variable, or than the room there is.
  private static boolean isIllegal(String string, String written) {
    return string.length() > written.length() || string.length() > Watched.LONGEST;
  }

  private static Optional<Refusal> refusal(String name, String value) {
    String shown = Visible.loggedString(value);
    return Optional.of(
        new Refusal(WRONG, "Illegal or too-long " + name + " string ('" + shown + "')"));
  }

  private void log(String line) {
    if (settings.verbose()) {
      actions.accept(new ChatAction.Log(Visible.message(line), false));
    }
  }
}
