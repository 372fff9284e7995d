package dialtone.simulator.model;

import dialtone.protocol.status.RegistrationStatus.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the network will treat this modem: the state that a search ends in, and the cause when it is
/// a refusal.
record RegistrationPlan(State state, Optional<Integer> cause) {

  /// 3GPP TS 24.301 §9.9.3.9: EPS services not allowed in this PLMN.
  private static final int USUAL_CAUSE = 11;

  static RegistrationPlan of(String text) {
    String word = text.contains("=") ? text.substring(0, text.indexOf('=')) : text;
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "home" -> new RegistrationPlan(State.HOME, Optional.empty());
      case "roaming" -> new RegistrationPlan(State.ROAMING, Optional.empty());
      case "searching" -> new RegistrationPlan(State.SEARCHING, Optional.empty());
      case "idle" -> new RegistrationPlan(State.IDLE, Optional.empty());
      case "denied" -> new RegistrationPlan(State.DENIED, Optional.of(cause(text)));
      default ->
          throw Words.unknown(
              "registration", text, List.of("home", "roaming", "searching", "idle", "denied"));
    };
  }

  private static int cause(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? USUAL_CAUSE : Integer.parseInt(digits);
  }
}
