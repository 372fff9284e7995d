package dialtone.protocol.chat;

import java.time.Duration;
import java.util.Optional;

/// One string on its way to the modem, chat.c put_string().
final class Sending {
  private static final Duration DELAY = Duration.ofSeconds(1);

  /// As chat(8) says; chat.c makes it a tenth of that.
  private static final Duration FRACTION = Duration.ofMillis(100);

  private final String text;
  private int at;

  /// @param text as [ChatEscapes#sent] gives it
  Sending(String text) {
    this.text = text;
  }

  /// What to do next; empty when all is done.
  Optional<ChatAction> next() {
    StringBuilder bytes = new StringBuilder();
    while (at < text.length()) {
      Optional<ChatAction> special = text.charAt(at) == '\\' ? special() : Optional.empty();
      if (special.isPresent() && !bytes.isEmpty()) {
        break;
      }
      if (special.isPresent()) {
        at += 2;
        return special;
      }
      bytes.append(take());
    }
    return bytes.isEmpty() ? Optional.empty() : Optional.of(new ChatAction.Send(bytes.toString()));
  }

  private Optional<ChatAction> special() {
    return switch (behindBackslash()) {
      case 'd' -> Optional.of(new ChatAction.Pause(DELAY));
      case 'p' -> Optional.of(new ChatAction.Pause(FRACTION));
      case 'K' -> Optional.of(new ChatAction.Break());
      default -> Optional.empty();
    };
  }

  private char take() {
    char c = text.charAt(at);
    if (c != '\\') {
      at++;
      return c;
    }
    char escaped = behindBackslash();
    at += 2;
    return escaped;
  }

  /// NUL at the end of a phone number that ends in a backslash.
  private char behindBackslash() {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }
}
