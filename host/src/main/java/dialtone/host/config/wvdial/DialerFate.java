package dialtone.host.config.wvdial;

import dialtone.host.wvdial.DialerKey;
import java.util.Locale;
import java.util.Optional;

/// What becomes of the keys of wvdial that `dialtone up` does not take over.
final class DialerFate {
  private DialerFate() {}

  /// Why `up` can do without a key, whatever its value; empty text for one that is taken over or
  /// whose value decides.
  static String needless(DialerKey key) {
    return switch (key) {
      case PHONE1, PHONE2, PHONE3, PHONE4 -> "dialtone dials one number";
      case STUPID_MODE, LOGIN_PROMPT, PASSWORD_PROMPT, DEFAULT_REPLY, COMPUSERVE, TONLINE ->
          "dialtone starts PPP at once and needs no login prompts";
      case NEW_PPPD, PPPD_PATH, REMOTE_NAME ->
          "dialtone speaks PPP itself or calls the pppd it finds";
      case DIAL_ATTEMPTS, ABORT_ON_BUSY, ABORT_ON_NO_DIALTONE ->
          "dialtone tries until it is told to stop";
      case CHECK_DNS, DNS_TEST1, DNS_TEST2 -> "dialtone says online only after an answer came back";
      case CARRIER_CHECK -> "dialtone looks for the end of the call in any case";
      case CHECK_DEF_ROUTE -> "the metric of the route decides";
      case COUNTRY, PROVIDER, PRODUCT, HOMEPAGE, DIAL_MESSAGE1, DIAL_MESSAGE2 ->
          "a note for people";
      default -> "";
    };
  }

  /// What `up` does instead of what a key says, where that differs.
  static Optional<String> otherwise(DialerKey key, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    boolean no = word.matches("0|no.*|off|false|disabled");
    return switch (key) {
      case DIAL_COMMAND ->
          word.matches("atx?\\d?d[tp]?")
              ? Optional.empty()
              : Optional.of("dialtone dials with ATD, not with " + value);
      case AUTO_RECONNECT ->
          no ? Optional.of("dialtone up reconnects until it is told to stop") : Optional.empty();
      case AUTO_DNS ->
          no ? Optional.of("dialtone up uses the network's name servers") : Optional.empty();
      case IDLE_SECONDS ->
          no ? Optional.empty() : Optional.of("dialtone up keeps the connection all the time");
      case ISDN, ASK_PASSWORD ->
          no ? Optional.empty() : Optional.of("dialtone up does not do that");
      case PPPD_OPTION, FORCE_ADDRESS -> Optional.of("dialtone up does not hand it to pppd");
      default -> Optional.empty();
    };
  }
}
