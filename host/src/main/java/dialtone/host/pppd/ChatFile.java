package dialtone.host.pppd;

import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.SourceText;
import dialtone.protocol.chat.ChatKeyword;
import dialtone.protocol.chat.ChatScript;
import dialtone.protocol.chat.ChatWord;
import dialtone.protocol.failure.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A chat(8) script read for what it says to the modem, and for what in it cannot work. It is not
/// run.
public final class ChatFile {
  /// What the command line of chat says besides the script.
  ///
  /// @param phone what `\T` stands for
  /// @param secondPhone what `\U` stands for
  /// @param variables what `$NAME` stands for; absent when chat does not look at them (no `-E`)
  /// @param timeout in seconds
  record Call(
      Optional<String> phone,
      Optional<String> secondPhone,
      Optional<Map<String, String>> variables,
      int timeout) {
    /// chat(8): 45 seconds.
    static final Call PLAIN = new Call(Optional.empty(), Optional.empty(), Optional.empty(), 45);
  }

  private static final List<String> KEYWORDS =
      Arrays.stream(ChatKeyword.values()).map(Enum::name).toList();

  /// Words that modems say and that resemble a keyword only by chance.
  private static final List<String> REPLIES =
      List.of("OK", "CONNECT", "ERROR", "READY", "BUSY", "VOICE", "RING", "AT", "LOGIN", "SLIP");

  private static final Pattern COMMAND = Pattern.compile("(?i)AT([+^$&%*!#DEZHIQVSXM].*)?");
  private static final Pattern NOT_IN_EXPECT = Pattern.compile("\\\\[cdKNpqTU]");
  private static final Pattern CONTROL = Pattern.compile("(?<!\\\\)\\^[A-Z]{2}");

  private final ChatText text;
  private final Findings findings;
  private final Dialogue dialogue;
  private final Map<String, Place> aborts = new LinkedHashMap<>();

  private ChatFile(ChatText text, Findings findings, Dialogue dialogue) {
    this.text = text;
    this.findings = findings;
    this.dialogue = dialogue;
  }

  /// Reads a script file that stands by itself.
  public static void read(SourceText source, Draft draft, Findings findings) {
    read(source, Call.PLAIN, draft, findings);
  }

  static void read(SourceText source, Call call, Draft draft, Findings findings) {
    if (source.carriageReturns()) {
      String first = source.lines().isEmpty() ? "" : source.lines().getFirst();
      findings.remark(
          Remark.of(
                  Severity.WARNING,
                  source.at(1),
                  "",
                  "its lines end in CR LF, and chat takes each CR for a part of the last word")
              .withMend(first));
    }
    read(ChatText.of(source, findings), call, draft, findings);
  }

  static void read(ChatText text, Call call, Draft draft, Findings findings) {
    Dialogue dialogue = new Dialogue(text, call, draft, findings);
    ChatFile file = new ChatFile(text, findings, dialogue);
    for (ChatScript.Step step : text.script().steps()) {
      switch (step) {
        case ChatScript.Expect(ChatWord word, List<String> parts) -> file.expects(word, parts);
        case ChatScript.Send(ChatWord word) -> file.sends(word);
        case ChatScript.Setting setting -> file.setting(setting);
      }
    }
    dialogue.end();
  }

  private void setting(ChatScript.Setting setting) {
    if (setting.value().isEmpty()) {
      findings.warn(
          text.place(setting.word()),
          setting.word().text(),
          "nothing follows it; the script ends here");
      return;
    }
    ChatWord value = setting.value().get();
    Place place = text.place(value);
    switch (setting.keyword()) {
      case ABORT -> aborts.putIfAbsent(Spoken.expected(value.text()), place);
      case CLR_ABORT -> aborts.remove(Spoken.expected(value.text()));
      case TIMEOUT -> timeout(value);
      case ECHO, HANGUP -> {
        if (!value.text().equals("ON") && !value.text().equals("OFF")) {
          findings.unknown(
              place, value.text(), setting.keyword() + " takes ON or OFF", List.of("ON", "OFF"));
        }
      }
      case REPORT, CLR_REPORT, SAY -> {
        // What is reported or said changes nothing.
      }
    }
  }

  private void timeout(ChatWord argument) {
    if (argument.text().matches("[1-9][0-9]{0,5}")) {
      dialogue.timeout(Integer.parseInt(argument.text()), text.place(argument));
    } else {
      findings.warn(
          text.place(argument),
          "TIMEOUT " + argument.text(),
          "TIMEOUT takes a number of seconds; chat would use 45, and the words after it may have"
              + " shifted by one");
    }
  }

  /// A keyword in small letters or with a slip of the pen is a reply that never comes.
  private void misspelt(ChatWord word) {
    String upper = word.text().toUpperCase(Locale.ROOT);
    boolean plain = upper.matches("[A-Z_]{3,12}") && !REPLIES.contains(upper);
    Optional<String> nearest = plain ? Nearest.to(upper, KEYWORDS) : Optional.empty();
    if (nearest.isEmpty()) {
      return;
    }
    Remark remark =
        Remark.of(
                Severity.WARNING,
                text.place(word),
                word.text(),
                "chat has no such keyword and waits for the modem to say it")
            .withNearest(nearest);
    String line = text.line(word).orElse("");
    boolean once =
        line.contains(word.text()) && line.indexOf(word.text()) == line.lastIndexOf(word.text());
    findings.remark(once ? remark.withMend(line.replace(word.text(), nearest.get())) : remark);
  }

  private void expects(ChatWord word, List<String> parts) {
    misspelt(word);
    for (int at = 0; at < parts.size(); at++) {
      if (at % 2 == 1) {
        dialogue.retries(word, parts.get(at));
      } else {
        expects(word, parts.get(at));
      }
    }
  }

  private void expects(ChatWord word, String raw) {
    if (NOT_IN_EXPECT.matcher(raw).find()) {
      findings.warn(
          text.place(word),
          raw,
          "\\c \\d \\K \\N \\p \\q \\T \\U mean something only in what is sent");
    }
    String awaited = Spoken.expected(raw);
    if (COMMAND.matcher(awaited).matches() && awaited.length() > 2) {
      findings.warn(
          text.place(word),
          raw,
          "a command stands where chat waits for a reply: a word is missing or too much before it");
    }
    for (Map.Entry<String, Place> abort : aborts.entrySet()) {
      if (!abort.getKey().isEmpty() && awaited.contains(abort.getKey())) {
        findings.warn(
            text.place(word),
            raw,
            "chat waits for it and is told to give up when it reads it (ABORT at line "
                + abort.getValue().line()
                + ")");
      }
    }
    dialogue.expects(word, awaited);
  }

  private void sends(ChatWord word) {
    String raw = word.text();
    if (CONTROL.matcher(raw).find() && raw.toUpperCase(Locale.ROOT).startsWith("AT")) {
      Remark remark =
          Remark.of(
              Severity.WARNING,
              text.place(word),
              raw,
              "chat makes a control character of ^ and the letter after it; a caret is written"
                  + " \\^");
      findings.remark(
          text.line(word)
              .map(line -> remark.withMend(CONTROL.matcher(line).replaceAll("\\\\$0")))
              .orElse(remark));
    }
    dialogue.sends(word, raw);
  }
}
