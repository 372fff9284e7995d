package dialtone.host.pppd;

import dialtone.host.config.AtCommands;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.protocol.chat.ChatWord;
import java.util.Optional;

/// What a chat script says to the modem, and whether it waits for the call.
final class Dialogue {
  private final ChatText script;
  private final ChatFile.Call call;
  private final Draft draft;
  private final Findings findings;

  private Optional<ChatWord> dialled = Optional.empty();
  private boolean connectExpected;
  private boolean somethingAfterDial;
  private int timeout;
  private Optional<Place> timeoutPlace = Optional.empty();

  Dialogue(ChatText script, ChatFile.Call call, Draft draft, Findings findings) {
    this.script = script;
    this.call = call;
    this.draft = draft;
    this.findings = findings;
    this.timeout = call.timeout();
  }

  void timeout(int seconds, Place place) {
    timeout = seconds;
    timeoutPlace = Optional.of(place);
  }

  void sends(ChatWord word, String raw) {
    String text = Spoken.sent(raw, call);
    if (!AtCommands.is(text)) {
      login(word, text);
      return;
    }
    AtCommands.tell(text, script.place(word), draft, findings);
    if (AtCommands.dials(text).isPresent()) {
      dialled = Optional.of(word);
      connectExpected = false;
      somethingAfterDial = false;
      if (text.contains("\\T") || text.contains("\\U")) {
        findings.warn(
            script.place(word), raw, "the number comes from the command line of chat (-T)");
      }
    }
  }

  /// What is sent only when a reply did not come is no part of a good dialogue; a call or a PIN is.
  void retries(ChatWord word, String raw) {
    String text = Spoken.sent(raw, call);
    if (AtCommands.dials(text).isPresent() || AtCommands.entersPin(text)) {
      sends(word, raw);
    }
  }

  private void login(ChatWord word, String text) {
    boolean nothing = text.isEmpty() || text.chars().noneMatch(Character::isLetterOrDigit);
    if (!nothing) {
      findings.warn(
          script.place(word),
          "",
          "something that is no AT command is sent; dialtone up does not send it");
    }
  }

  void expects(ChatWord word, String text) {
    if (dialled.isEmpty() || text.isEmpty()) {
      return;
    }
    somethingAfterDial = true;
    if ("CONNECT".contains(text.strip()) || text.contains("CONNECT")) {
      connectExpected = true;
      timeoutPlace.ifPresent(
          place -> draft.tell(Key.DIAL_DEADLINE, Integer.toString(timeout), place));
    } else if (text.equals("OK") && !connectExpected) {
      findings.warn(
          script.place(word),
          text,
          "after dialling a modem says CONNECT, never OK: it cannot come");
    }
  }

  /// After the last word.
  void end() {
    if (dialled.isEmpty() || connectExpected || somethingAfterDial) {
      return;
    }
    ChatWord dial = dialled.get();
    Remark remark =
        Remark.of(
            Severity.WARNING,
            script.place(dial),
            dial.text(),
            "nothing waits for CONNECT: chat ends before the modem has answered and pppd starts too"
                + " early");
    findings.remark(
        script.endsLine(dial)
            ? remark.withMend(script.line(dial).orElse("") + "\nCONNECT \"\"")
            : remark);
  }
}
