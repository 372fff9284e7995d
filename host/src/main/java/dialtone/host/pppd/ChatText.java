package dialtone.host.pppd;

import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.SourceText;
import dialtone.protocol.chat.ChatScript;
import dialtone.protocol.chat.ChatWord;
import dialtone.protocol.chat.ChatWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A chat script with its lines, after words were taken apart that were meant to be two
/// (`ATD*99#CONNECT` is a command and the reply to wait for) and open quotes were closed.
///
/// @param lines as the file should be read; none for a script on a command line
record ChatText(ChatScript script, List<String> lines, IntFunction<Place> places) {
  /// A command with the reply that was meant to follow it. An `OK` may also be the end of a name.
  private static final Pattern COMMAND_AND_REPLY =
      Pattern.compile(
          "((?:\\\\[a-zA-Z])*(?i:AT)(?:[^\"]|\"[^\"]*\")*?)(CONNECT|(?<![A-Za-z])OK)"
              + "|((?:\\\\[a-zA-Z])*(?i:ATZ|AT&F|ATE|ATH|AT))(OK)");

  /// A reply with the command that was meant to follow it.
  private static final Pattern REPLY_AND_COMMAND =
      Pattern.compile("(OK|CONNECT|READY)['\"]?((?i:AT)(?:[+^$&%*!#DEHZIQVSXM].*)?)");

  static ChatText of(SourceText source, Findings findings) {
    List<String> lines = new ArrayList<>(source.lines());
    for (int line = 0; line < lines.size(); line++) {
      String closed = closed(lines.get(line), source.at(line + 1), findings);
      lines.set(line, spaced(closed, source.at(line + 1), findings));
    }
    ChatScript script = ChatScript.of(String.join("\n", lines));
    return new ChatText(script, List.copyOf(lines), source::at);
  }

  /// A script on the command line of chat, which stands at `place`.
  static ChatText of(List<String> arguments, Place place, Findings findings) {
    StringBuilder text = new StringBuilder();
    for (String argument : arguments) {
      List<String> parts = apart(argument);
      if (parts.size() > 1) {
        findings.warn(place, argument, missingSpace(parts));
      }
      parts.forEach(part -> text.append(quoted(part)).append('\n'));
    }
    return new ChatText(ChatScript.of(text.toString()), List.of(), _ -> place);
  }

  private static String quoted(String word) {
    String quote = word.contains("'") ? "\"" : "'";
    return quote + word + quote;
  }

  Place place(ChatWord word) {
    return places.apply(word.line());
  }

  /// The line on which a word stands; empty on a command line.
  Optional<String> line(ChatWord word) {
    return word.line() <= lines.size() ? Optional.of(lines.get(word.line() - 1)) : Optional.empty();
  }

  /// Whether nothing follows a word on its line.
  boolean endsLine(ChatWord word) {
    int end = script.text().indexOf('\n', word.end());
    String rest = script.text().substring(word.end(), end < 0 ? script.text().length() : end);
    return !lines.isEmpty() && rest.isBlank();
  }

  private static String closed(String line, Place place, Findings findings) {
    ChatWords words = ChatWords.of(line);
    for (var item = words.next(); item.isPresent(); item = words.next()) {
      if (item.get() instanceof ChatWords.Unterminated open) {
        char quote = line.charAt(open.start());
        String mended = line + quote;
        findings.remark(
            Remark.of(
                    Severity.ERROR,
                    place,
                    "",
                    "the quote " + quote + " is never closed; chat stops there with status 1")
                .withMend(mended));
        return mended;
      }
    }
    return line;
  }

  /// The line with a space where one is missing.
  private static String spaced(String line, Place place, Findings findings) {
    StringBuilder spaced = new StringBuilder();
    StringBuilder mended = new StringBuilder();
    Optional<List<String>> joined = Optional.empty();
    int copied = 0;
    ChatWords words = ChatWords.of(line);
    for (var item = words.next(); item.isPresent(); item = words.next()) {
      if (!(item.get() instanceof ChatWord word) || apart(word.text()).size() < 2) {
        continue;
      }
      List<String> parts = apart(word.text());
      String quote = line.substring(word.start(), word.start() + 1).replaceAll("[^'\"]", "");
      List<String> spelt =
          parts.stream().map(p -> p.matches("[A-Z]+") ? p : quote + p + quote).toList();
      joined = joined.or(() -> Optional.of(parts));
      spaced.append(line, copied, word.start()).append(String.join(" ", spelt));
      mended.append(line, copied, word.start()).append(String.join("\n", spelt));
      copied = word.end();
    }
    if (joined.isEmpty()) {
      return line;
    }
    String rest = line.substring(copied);
    List<String> parts = joined.get();
    findings.remark(
        Remark.of(Severity.WARNING, place, String.join("", parts), missingSpace(parts))
            .withMend(mended + rest));
    return spaced + rest;
  }

  private static String missingSpace(List<String> parts) {
    return "a space is missing between "
        + String.join(" and ", parts)
        + "; as it is, chat takes them for one word and does not notice what the modem answers";
  }

  /// The word as the words that were meant.
  private static List<String> apart(String word) {
    Matcher front = REPLY_AND_COMMAND.matcher(word);
    if (front.matches()) {
      List<String> parts = new ArrayList<>(List.of(front.group(1)));
      parts.addAll(apart(front.group(2)));
      return parts;
    }
    Matcher back = COMMAND_AND_REPLY.matcher(word);
    if (!back.matches()) {
      return List.of(word);
    }
    int group = back.group(1) == null ? 3 : 1;
    return List.of(back.group(group), back.group(group + 1));
  }
}
