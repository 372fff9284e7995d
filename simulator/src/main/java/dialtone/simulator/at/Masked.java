package dialtone.simulator.at;

import java.util.regex.Pattern;

/// Command lines as a log may show them: codes and passwords are masked.
final class Masked {
  private static final Pattern CODES =
      Pattern.compile("(?i)(\\+CPIN=|\\+CPWD=|\\+CLCK=\"?SC\"?,[01],)[^;]*");

  /// The password is the fifth value of `^NDISDUP` and the fourth of `+CGAUTH`.
  private static final Pattern PASSWORDS =
      Pattern.compile("(?i)(\\^NDISDUP=(?:[^,;]*,){4}|\\+CGAUTH=(?:[^,;]*,){3})[^,;]+");

  private Masked() {}

  static String line(String line) {
    String codes = CODES.matcher(line).replaceAll("$1***");
    return PASSWORDS.matcher(codes).replaceAll("$1***");
  }
}
