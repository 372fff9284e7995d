package dialtone.protocol.chat;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The words of a script, one after the other and only as far as somebody asks: what stands before
/// a mistake has its effect before the mistake is seen.
public final class ChatWords {
  /// What fgets(3) takes at once, chat.c STR_LEN without its NUL: a longer line counts as several.
  private static final int LINE = 1023;

  private final String script;
  private final Iterator<String> typed;
  private int at;
  private int end;
  private int next;
  private int line;

  private ChatWords(String script, List<String> typed) {
    this.script = script;
    this.typed = typed.iterator();
  }

  /// What stands next.
  public sealed interface Item permits ChatWord, Unterminated {}

  /// A quote that nothing closes on its line; the script ends there.
  ///
  /// @param start where the quote stands in the script
  public record Unterminated(int line, int start) implements Item {}

  /// The words of a script file.
  public static ChatWords of(String script) {
    return new ChatWords(script, List.of());
  }

  /// Words that were typed, each taken whole.
  public static ChatWords typed(List<String> words) {
    return new ChatWords("", words);
  }

  /// The next one; empty at the end.
  public Optional<Item> next() {
    if (typed.hasNext()) {
      return Optional.of(ChatWord.typed(typed.next()));
    }
    while (true) {
      while (at < end && isBlank(script.charAt(at))) {
        at++;
      }
      if (at < end) {
        return Optional.of(isQuote(script.charAt(at)) ? quoted() : bare());
      }
      if (next >= script.length()) {
        return Optional.empty();
      }
      readLine();
    }
  }

  /// A NUL ends a line early, as it ends a string of C.
  private void readLine() {
    line++;
    at = next;
    int limit = Math.min(at + LINE, script.length());
    int newline = script.indexOf('\n', at, limit);
    end = newline < 0 ? limit : newline;
    next = newline < 0 ? limit : newline + 1;
    int nul = script.indexOf('\0', at, end);
    if (nul >= 0) {
      end = nul;
    }
    if (at < end && script.charAt(at) == '#') {
      at = end;
    }
  }

  private ChatWord bare() {
    int start = at;
    while (at < end && !isBlank(script.charAt(at))) {
      at++;
    }
    return new ChatWord(script.substring(start, at), line, start, at);
  }

  /// A word may follow the closing quote without a blank.
  private Item quoted() {
    int start = at;
    char quote = script.charAt(at);
    at++;
    while (at < end && script.charAt(at) != quote) {
      at += script.charAt(at) == '\\' && at + 1 < end ? 2 : 1;
    }
    if (at >= end) {
      next = script.length();
      return new Unterminated(line, start);
    }
    at++;
    return new ChatWord(script.substring(start + 1, at - 1), line, start, at);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
