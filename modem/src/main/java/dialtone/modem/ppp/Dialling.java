package dialtone.modem.ppp;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a data call is made. What is absent is chosen: the number by the context, the port by asking.
///
/// @param number what to dial, such as `*99#`, without `ATD`
/// @param port the port to dial on, such as `ttyUSB3`; the commands may take another
/// @param init AT commands to send before dialling, in order
/// @param ppp who speaks PPP
/// @param echoInterval between questions whether the other end still answers; zero: none
/// @param deadline from the dial command to `CONNECT`
public record Dialling(
    Optional<String> number,
    Optional<String> port,
    List<String> init,
    PppChoice ppp,
    Duration echoInterval,
    int echoFailures,
    Duration deadline) {

  /// What V.250 §6.3.1 lets stand in a dial string, and the letters of `T` and `P` before it.
  private static final Pattern DIAL_STRING = Pattern.compile("[0-9A-Da-d*#+,!@;>TPWtpw() -]+");

  /// @throws ModemFailure `BadInput` for what would reach the modem as something else than a number
  ///     or a command: nothing, or a character that ends the line
  public Dialling {
    if (number.filter(text -> !DIAL_STRING.matcher(text).matches()).isPresent()) {
      throw bad(
          "the number \"" + printable(number.get()) + "\"",
          "it is empty, or holds a character that no modem dials");
    }
    for (String line : init) {
      if (line.isBlank() || line.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
        throw bad("the init command \"" + printable(line) + "\"", "it is no line of text");
      }
    }
    init = List.copyOf(init);
  }

  private static ModemFailure bad(String what, String why) {
    return new ModemFailure(new Failure.BadInput(what, why));
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /// What holds when nobody said anything else. Networks answer a packet call within seconds; V.250
  /// §6.3.1 lets a modem wait for 50 s (S7).
  public static final Dialling USUAL =
      new Dialling(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          PppChoice.AUTO,
          Duration.ofSeconds(10),
          3,
          Duration.ofSeconds(45));
}
