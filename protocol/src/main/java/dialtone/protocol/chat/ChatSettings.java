package dialtone.protocol.chat;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a script is run: the options of chat(8).
///
/// @param timeoutSeconds `-t`; no limit when it is not positive, until the script sets one
/// @param verbose `-v`: each step is logged
/// @param echo `-e`: what comes is shown from the start, as `ECHO ON` does
/// @param shown `-V`: what comes is shown, whatever ECHO says
/// @param phone `-T`: what `\T` sends
/// @param phone2 `-U`: what `\U` sends
/// @param variables `-E`: the value of the variable of a name, empty when it has none; absent when
///     `$` is an ordinary character
public record ChatSettings(
    int timeoutSeconds,
    boolean verbose,
    boolean echo,
    boolean shown,
    Optional<String> phone,
    Optional<String> phone2,
    Optional<UnaryOperator<String>> variables) {

  /// chat.c DEFAULT_CHAT_TIMEOUT; also what a TIMEOUT that is no positive number sets.
  public static final int USUAL_TIMEOUT = 45;

  /// Those of a chat without options.
  public static ChatSettings usual() {
    return new ChatSettings(
        USUAL_TIMEOUT, false, false, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// These with the variables of `-E`.
  public ChatSettings with(UnaryOperator<String> named) {
    return new ChatSettings(
        timeoutSeconds, verbose, echo, shown, phone, phone2, Optional.of(named));
  }

  /// The number at the beginning of a text as atoi(3) of glibc finds it, for `-t` and TIMEOUT; 0
  /// for none. A number of more than 63 bits is the greatest of 63, and of any the last 32 bits
  /// count.
  public static int number(String text) {
    int at = 0;
    while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (at < text.length() && (negative || text.charAt(at) == '+')) {
      at++;
    }
    long number = 0;
    for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
      int digit = text.charAt(at) - '0';
      number = number > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : number * 10 + digit;
    }
    boolean tooGreat = number == Long.MAX_VALUE;
    return negative && tooGreat ? 0 : (int) (negative ? -number : number);
  }
}
