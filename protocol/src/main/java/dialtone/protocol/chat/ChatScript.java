package dialtone.protocol.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A script of chat(8) as steps, each with its place, for whoever wants to look at it without
/// running it. Nothing of the text is lost: a mend of one word leaves every other byte as it was.
///
/// @param text the file, one byte a character
/// @param flaw the quote at which chat stops with status 1; the steps before it are done
public record ChatScript(String text, List<Step> steps, Optional<ChatWords.Unterminated> flaw) {

  /// What one or two words of a script do.
  public sealed interface Step {
    /// The word that begins it.
    ChatWord word();
  }

  /// Waits for a string.
  ///
  /// @param parts the string, then what is sent and expected when it does not come, in turn; none
  ///     when nothing is expected
  public record Expect(ChatWord word, List<String> parts) implements Step {}

  /// Sends a string.
  public record Send(ChatWord word) implements Step {}

  /// A keyword and the word it is about, which a script may end without.
  public record Setting(ChatKeyword keyword, ChatWord word, Optional<ChatWord> value)
      implements Step {}

  /// The steps of a script file. Every text is a script; see [#flaw].
  public static ChatScript of(String text) {
    ChatWords words = ChatWords.of(text);
    List<ChatWord> found = new ArrayList<>();
    Optional<ChatWords.Unterminated> flaw = Optional.empty();
    for (var item = words.next(); item.isPresent(); item = words.next()) {
      switch (item.get()) {
        case ChatWord word -> found.add(word);
        case ChatWords.Unterminated open -> flaw = Optional.of(open);
      }
    }
    return new ChatScript(text, steps(found), flaw);
  }

  private static List<Step> steps(List<ChatWord> words) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2) {
      ChatWord first = words.get(i);
      Optional<ChatWord> second =
          i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      Optional<ChatKeyword> keyword = ChatKeyword.of(first.text());
      if (keyword.isPresent()) {
        steps.add(new Setting(keyword.get(), first, second));
      } else {
        steps.add(new Expect(first, SubExpects.of(first.text())));
        second.map(Send::new).ifPresent(steps::add);
      }
    }
    return List.copyOf(steps);
  }

  /// The bytes that a string of a script sends, its escapes undone; its pauses and breaks are left
  /// out. `EOT`, `BREAK` and `@file` stand as they are.
  public static String sent(String string, ChatSettings settings) {
    Sending sending = new Sending(ChatEscapes.sent(string, settings).text());
    StringBuilder bytes = new StringBuilder();
    for (var action = sending.next(); action.isPresent(); action = sending.next()) {
      if (action.get() instanceof ChatAction.Send(String some)) {
        bytes.append(some);
      }
    }
    return bytes.toString();
  }

  /// What a string of a script waits for, or aborts or reports on, its escapes undone.
  public static String awaited(String string, ChatSettings settings) {
    return ChatEscapes.expected(string, settings);
  }

  /// The text with `spelling` in the place of one word and its quotes.
  public String with(ChatWord word, String spelling) {
    return text.substring(0, word.start()) + spelling + text.substring(word.end());
  }
}
