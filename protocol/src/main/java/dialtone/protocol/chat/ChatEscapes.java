package dialtone.protocol.chat;

import java.util.Optional;

/// Undoes the escapes of one string, chat.c clean(). What is to be sent keeps a backslash in front
/// of each character that is not sent as it is: `\d`, `\p`, `\K`, a backslash and NUL; [Sending]
/// undoes those.
final class ChatEscapes {
  private static final String CARRIAGE_RETURN = "\r";

  private final String raw;
  private final boolean sending;
  private final ChatSettings settings;
  private final StringBuilder plain = new StringBuilder();
  private boolean endsWithReturn;
  private boolean quiet;
  private int at;

  private ChatEscapes(String raw, boolean sending, ChatSettings settings) {
    this.raw = raw;
    this.sending = sending;
    this.settings = settings;
    this.endsWithReturn = sending;
  }

  /// A string to send.
  ///
  /// @param text with the backslashes that are left, and a carriage return unless `\c` ended it
  /// @param quiet the log must not show it: `\q`
  record Sent(String text, boolean quiet) {}

  static Sent sent(String raw, ChatSettings settings) {
    ChatEscapes escapes = new ChatEscapes(raw, true, settings);
    return new Sent(escapes.undone(), escapes.quiet);
  }

  /// A string to wait for, or to abort or report on.
  static String expected(String raw, ChatSettings settings) {
    return new ChatEscapes(raw, false, settings).undone();
  }

  private String undone() {
    while (at < raw.length()) {
      char c = raw.charAt(at);
      at++;
      if (c == '^') {
        control();
      } else if (c == '$' && settings.variables().isPresent()) {
        plain.append(settings.variables().get().apply(name()));
      } else if (c == '\\') {
        escape();
      } else {
        plain.append(c);
      }
    }
    return plain + (endsWithReturn ? CARRIAGE_RETURN : "");
  }

  private void control() {
    if (at == raw.length()) {
      plain.append('^');
      return;
    }
    char control = (char) (raw.charAt(at) & 0x1F);
    at++;
    if (control != 0) {
      plain.append(control);
    }
  }

  private String name() {
    int start = at;
    while (at < raw.length() && isNamed(raw.charAt(at))) {
      at++;
    }
    return raw.substring(start, at);
  }

  private static boolean isNamed(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private void escape() {
    if (at == raw.length()) {
      plain.append(sending ? "\\\\" : "");
      return;
    }
    char c = raw.charAt(at);
    at++;
    switch (c) {
      case 'b' -> plain.append('\b');
      case 'r' -> plain.append('\r');
      case 'n' -> plain.append('\n');
      case 's' -> plain.append(' ');
      case 't' -> plain.append('\t');
      case 'q' -> quiet = true;
      case 'c' -> withoutReturn();
      case 'T' -> number(settings.phone(), "\\T");
      case 'U' -> number(settings.phone2(), "\\U");
      case 'N' -> plain.append(sending ? "\\\0" : "N");
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
      // The dollar of a variable has no more meaning behind a backslash.
      case '$' -> other(c, settings.variables().isEmpty());
      default -> other(c, true);
    }
  }

  /// At the end only; elsewhere it is a letter.
  private void withoutReturn() {
    if (sending && at == raw.length()) {
      endsWithReturn = false;
    } else {
      plain.append('c');
    }
  }

  private void number(Optional<String> number, String without) {
    plain.append(sending ? number.orElse(without) : without);
  }

  private void octal(char first) {
    int value = first - '0';
    for (int digits = 1; digits < 3 && at < raw.length(); digits++) {
      char c = raw.charAt(at);
      if (c < '0' || c > '7') {
        break;
      }
      value = value << 3 | c - '0';
      at++;
    }
    char c = (char) (value & 0xFF);
    if (c != 0 || sending) {
      other(c, c == '\\' || c == 0);
    }
  }

  private void other(char c, boolean special) {
    if (sending && special) {
      plain.append('\\');
    }
    plain.append(c);
  }
}
