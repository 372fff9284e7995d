package dialtone.host.wvdial;

import dialtone.protocol.failure.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys that wvdial 1.61 reads, with what holds when none says otherwise (wvdialer.cc,
/// load_options()). Their spaces count: `Dial Command`, not `DialCommand`.
public enum DialerKey {
  MODEM("Modem", "/dev/modem"),
  INIT("Init", ""),
  INIT1("Init1", "ATZ"),
  INIT2("Init2", ""),
  INIT3("Init3", ""),
  INIT4("Init4", ""),
  INIT5("Init5", ""),
  INIT6("Init6", ""),
  INIT7("Init7", ""),
  INIT8("Init8", ""),
  INIT9("Init9", ""),
  PHONE("Phone", ""),
  PHONE1("Phone1", ""),
  PHONE2("Phone2", ""),
  PHONE3("Phone3", ""),
  PHONE4("Phone4", ""),
  DIAL_PREFIX("Dial Prefix", ""),
  AREA_CODE("Area Code", ""),
  DIAL_COMMAND("Dial Command", "ATDT"),
  USERNAME("Username", ""),
  LOGIN_PROMPT("Login Prompt", ""),
  PASSWORD("Password", ""),
  PASSWORD_PROMPT("Password Prompt", ""),
  PPPD_PATH("PPPD Path", "/usr/sbin/pppd"),
  PPPD_OPTION("PPPD Option", ""),
  FORCE_ADDRESS("Force Address", ""),
  REMOTE_NAME("Remote Name", "*"),
  DEFAULT_REPLY("Default Reply", "ppp"),
  COUNTRY("Country", ""),
  PROVIDER("Provider", ""),
  PRODUCT("Product", ""),
  HOMEPAGE("Homepage", ""),
  DIAL_MESSAGE1("DialMessage1", ""),
  DIAL_MESSAGE2("DialMessage2", ""),
  DNS_TEST1("DNS Test1", "www.suse.de"),
  DNS_TEST2("DNS Test2", "www.suse.com"),
  BAUD("Baud", "57600"),
  CARRIER_CHECK("Carrier Check", "1"),
  STUPID_MODE("Stupid Mode", "0"),
  NEW_PPPD("New PPPD", "1"),
  AUTO_RECONNECT("Auto Reconnect", "1"),
  DIAL_ATTEMPTS("Dial Attempts", "0"),
  ABORT_ON_BUSY("Abort on Busy", "0"),
  ABORT_ON_NO_DIALTONE("Abort on No Dialtone", "1"),
  COMPUSERVE("Compuserve", "0"),
  TONLINE("Tonline", "0"),
  AUTO_DNS("Auto DNS", "1"),
  CHECK_DNS("Check DNS", "1"),
  CHECK_DEF_ROUTE("Check Def Route", "1"),
  IDLE_SECONDS("Idle Seconds", "0"),
  ISDN("ISDN", "0"),
  ASK_PASSWORD("Ask Password", "0"),
  DIAL_TIMEOUT("Dial Timeout", "60"),
  /// The name of another section, `Dialer NAME`.
  INHERITS("Inherits", "");

  /// What wvdialconf writes for people.
  private static final List<String> NOTES = List.of("Modem Name", "Modem Type");

  private final String spelling;
  private final String usual;

  DialerKey(String spelling, String usual) {
    this.spelling = spelling;
    this.usual = usual;
  }

  public String spelling() {
    return spelling;
  }

  String usual() {
    return usual;
  }

  public static Optional<DialerKey> of(String word) {
    return Arrays.stream(values()).filter(k -> k.spelling.equalsIgnoreCase(word)).findFirst();
  }

  /// Whether the dialer, or wvdialconf, knows `word`. A key behind a semicolon is a remark.
  static boolean known(String word) {
    return of(word).isPresent()
        || word.startsWith(";")
        || NOTES.stream().anyMatch(word::equalsIgnoreCase);
  }

  /// The key that was meant by a word that is none. The manual page says `Login` for the user name;
  /// the program never reads it.
  static Optional<String> nearest(String word) {
    if (word.equalsIgnoreCase("Login") || word.equalsIgnoreCase("User")) {
      return Optional.of(USERNAME.spelling);
    }
    Stream<String> spaced = Arrays.stream(values()).map(DialerKey::spelling);
    return spaced
        .filter(each -> tight(each).equals(tight(word)))
        .findFirst()
        .or(() -> Nearest.to(word, Arrays.stream(values()).map(DialerKey::spelling).toList()));
  }

  private static String tight(String word) {
    return word.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }
}
