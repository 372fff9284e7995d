package dialtone.protocol.failure;

import java.util.List;
import java.util.Optional;

/// A [Failure] in plain words: what happened and what was waited for, and the commands that help,
/// ready to be typed.
public record Explanation(String message, List<String> fix) {

  private static Explanation plain(String message, String... fix) {
    return new Explanation(message, List.of(fix));
  }

  /// What to tell a person about `failure`.
  public static Explanation of(Failure failure) {
    return switch (failure) {
      case Failure.Timeout f -> ofTimeout(f);
      case Failure.Refused f -> ofRefused(f);
      case Failure.Gone f ->
          plain(
              f.what() + " went away while it was in use: " + f.why() + ".", "dialtone list --why");
      case Failure.Garbled f -> ofGarbled(f);
      case Failure.Denied f -> ofDenied(f);
      case Failure.Busy f ->
          plain(
              f.what() + " is in use by " + f.holder() + ". Stop that program first.",
              "dialtone down");
      case Failure.Unsupported f -> plain(f.what() + " is not possible here: " + f.why() + ".");
      case Failure.PinRequired f -> ofPinRequired(f);
      case Failure.PinRejected f -> ofPinRejected(f);
      case Failure.PinNotTried f -> ofPinNotTried(f);
      case Failure.NoSim f ->
          plain(
              "No SIM answers ("
                  + f.detail()
                  + "). Take it out and put it back the right way round.");
      case Failure.RegistrationDenied f -> ofDeniedRegistration(f);
      case Failure.ConnectionRefused f -> ofRefusedConnection(f);
      case Failure.AuthenticationRefused f -> ofRefusedAuthentication(f);
      case Failure.CallFailed f -> CallResult.explained(f);
      case Failure.NoTraffic f -> ofNoTraffic(f);
      case Failure.NoPort f -> ofNoPort(f);
      case Failure.NoModem f ->
          plain(
              "No modem found on " + f.machine() + ". Check cable and power.",
              "lsusb",
              "dialtone list --why");
      case Failure.UnknownWord f -> ofUnknownWord(f);
      case Failure.BadInput f -> plain(f.what() + " cannot be used: " + f.why() + ".");
      case Failure.ProgramFailed f ->
          plain("The program " + f.program() + " did not do its work: " + f.why() + ".");
    };
  }

  private static Explanation ofGarbled(Failure.Garbled f) {
    String where = f.offset().isPresent() ? " (at offset " + f.offset().getAsInt() + ")" : "";
    return plain(
        "%s cannot be read: %s%s.".formatted(capital(f.what()), f.why(), where), "dialtone status");
  }

  private static Explanation ofPinRejected(Failure.PinRejected f) {
    return plain(
        "The SIM refused the PIN"
            + tries(f.triesLeft())
            + ". It will not be tried again by itself.",
        "dialtone at AT+CPIN?",
        "dialtone up --pin-file FILE");
  }

  private static Explanation ofPinNotTried(Failure.PinNotTried f) {
    return plain(
        "The PIN was not tried: " + f.why() + tries(f.triesLeft()) + ".",
        "dialtone at AT+CPIN?",
        "dialtone up --pin-anyway --pin-file FILE");
  }

  private static Explanation ofNoTraffic(Failure.NoTraffic f) {
    String message = "%s has an address, but nothing came back through it. Tried: %s.";
    return plain(
        message.formatted(f.interfaceName(), listed(f.tried())),
        "dialtone status",
        "dialtone up --apn APN");
  }

  private static Explanation ofNoPort(Failure.NoPort f) {
    String message = "None of the ports of %s answers AT: %s.";
    return plain(
        message.formatted(f.device(), listed(f.ports())),
        "dialtone list --why",
        "dialtone up --port PORT");
  }

  private static Explanation ofTimeout(Failure.Timeout f) {
    long millis = f.deadline().toMillis();
    String limit = millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    String message =
        f.request().isEmpty()
            ? "Waited %s in vain for %s.".formatted(limit, f.waitingFor())
            : "No answer to %s within %s; still waiting for %s."
                .formatted(f.request(), limit, f.waitingFor());
    return plain(message, "dialtone status", "dialtone reset");
  }

  private static Explanation ofRefused(Failure.Refused f) {
    String said = "The modem refused " + f.request() + ": ";
    return switch (f.refusal()) {
      case Refusal.Cme(int code) -> ofCode(said, "+CME ERROR: " + code, CmeError.of(code));
      case Refusal.Cms(int code) -> ofCode(said, "+CMS ERROR: " + code, CmsError.of(code));
      case Refusal.Words(String text) -> plain(said + text + ".");
      case Refusal.Qmi(int error) -> ofCode(said, "QMI error " + error, QmiError.of(error));
    };
  }

  private static Explanation ofCode(String said, String line, Optional<? extends Cause> known) {
    return known
        .map(c -> withStep("%s%s (%s).".formatted(said, c.words(), line), c.step()))
        .orElseGet(() -> plain(said + line + ", a number of its maker's own."));
  }

  private static Explanation ofDenied(Failure.Denied f) {
    String message = "This user may not use " + f.path() + "; that needs " + f.need() + ".";
    if (f.need().contains("dialout")) {
      return plain(
          message + " Log out and in again after joining the group.",
          "sudo usermod -aG dialout $USER");
    }
    return plain(message, "run the same command again with sudo in front of it");
  }

  private static Explanation ofPinRequired(Failure.PinRequired f) {
    String asks = "The SIM asks for its " + f.code().replace("SIM ", "") + tries(f.triesLeft());
    if (f.code().contains("PUK")) {
      return plain(
          asks
              + ", because a wrong PIN was given too often. The PUK is on the card's carrier or"
              + " with the operator.",
          "dialtone at, then AT+CPIN=\"PUK\",\"NEW PIN\"");
    }
    if (f.code().startsWith("PH-")) {
      return plain(
          asks
              + ": this modem is locked to an operator, phone or SIM. Whoever sold it has the"
              + " code.");
    }
    return plain(
        asks + " and none was given.", "dialtone up --pin-file FILE", "dialtone set pin-file=FILE");
  }

  private static Explanation ofDeniedRegistration(Failure.RegistrationDenied f) {
    String said = "The network refused to register this modem";
    return f.cause()
        .flatMap(RejectCause::of)
        .map(c -> withStep("%s: %s (cause %d).".formatted(said, c.words(), c.number()), c.step()))
        .orElseGet(
            () ->
                plain(
                    said
                        + f.cause().map(c -> " with cause " + c).orElse(" and gave no cause")
                        + ".",
                    "dialtone at --deadline 180 AT+COPS=?",
                    "dialtone at AT+COPS=0"));
  }

  private static Explanation ofRefusedConnection(Failure.ConnectionRefused f) {
    String said = "The data session was refused or ended: " + f.reason();
    return f.cause()
        .flatMap(SessionCause::of)
        .map(
            c -> {
              String words = f.reason().equals(c.words()) ? "" : ": " + c.words();
              return withStep("%s%s (cause %d).".formatted(said, words, c.number()), c.step());
            })
        .orElseGet(
            () ->
                plain(
                    said + f.cause().map(c -> " (cause " + c + ")").orElse("") + ".",
                    f.step().isEmpty() ? "dialtone up --apn APN" : f.step()));
  }

  private static Explanation ofRefusedAuthentication(Failure.AuthenticationRefused f) {
    String says = f.peerSays().isBlank() ? "" : ": it says \"" + f.peerSays().strip() + "\"";
    return plain(
        "The network did not accept user name and password (authentication by %s)%s."
            .formatted(f.by(), says),
        "dialtone up --user NAME --password-file FILE",
        "dialtone up --apn APN");
  }

  private static Explanation ofUnknownWord(Failure.UnknownWord f) {
    String nearest = f.nearest().map(n -> " Did you mean " + n + "?").orElse("");
    String known = f.known().isEmpty() ? "" : " Known: " + String.join(", ", f.known()) + ".";
    return plain("There is no %s \"%s\".%s%s".formatted(f.kind(), f.word(), nearest, known));
  }

  private static Explanation withStep(String message, String step) {
    return step.isEmpty() ? plain(message) : plain(message, step);
  }

  private static String tries(Optional<Integer> left) {
    return left.map(n -> n == 1 ? " (1 try left)" : " (" + n + " tries left)").orElse("");
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String listed(List<String> items) {
    return items.isEmpty() ? "nothing" : String.join("; ", items);
  }
}
