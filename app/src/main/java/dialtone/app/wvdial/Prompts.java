package dialtone.app.wvdial;

import java.util.List;

/// Whether what a terminal server said last asks for something (wvdialbrain.cc, is_prompt()). All
/// text is in lower case.
final class Prompts {
  private static final String PUNCTUATION = ")>}]:.|-?$%=\u0011";
  private static final List<String> FOR_LOGIN =
      List.of("login", "name", "user", "id", "userid", "signon", "usuario");

  private Prompts() {}

  static boolean forLogin(String text, String own) {
    // Of the two words that the original knows with any letter inside, `user.id` ends in `id`.
    String whole = text.replaceAll("sign.on", "signon");
    return FOR_LOGIN.stream().anyMatch(word -> asks(whole, word))
        || !own.isEmpty() && asks(text, own);
  }

  static boolean forPassword(String text, String own) {
    return asks(text, "password") || !own.isEmpty() && asks(text, own);
  }

  static boolean forCompuserveHost(String text) {
    return asks(text, "host name");
  }

  /// Whether the last line is `word` with nothing but space and at least one mark behind it.
  static boolean asks(String text, String word) {
    String line = text.substring(lineBegin(text)).stripLeading();
    int at = line.lastIndexOf(word);
    if (at < 0) {
      return false;
    }
    String behind = line.substring(at + word.length());
    return behind.chars().allMatch(c -> space((char) c) || PUNCTUATION.indexOf(c) >= 0)
        && behind.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0);
  }

  private static int lineBegin(String text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  }

  /// Whether the last line ends in a mark.
  ///
  /// @param overLines empty lines behind it make no difference
  static boolean any(String text, boolean overLines) {
    int at = text.length() - 1;
    while (at >= 0 && space(text.charAt(at))) {
      boolean newline = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      if (newline && !overLines) {
        return false;
      }
      at--;
    }
    return at >= 0 && PUNCTUATION.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
