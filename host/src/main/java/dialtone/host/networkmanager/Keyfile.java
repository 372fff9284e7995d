package dialtone.host.networkmanager;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A `.nmconnection` file of type `gsm` or `cdma`.
public final class Keyfile {
  private static final List<String> TYPES = List.of("gsm", "cdma");

  private final SourceText source;
  private final Findings findings;
  private final Draft draft = new Draft();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  private Keyfile(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  public static ConnectionDescription read(SourceText source, Findings findings) {
    Keyfile file = new Keyfile(source, findings);
    file.lines();
    file.whole();
    String path = source.name();
    String plain = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.nmconnection$", "");
    return file.draft.named(file.values.getOrDefault("connection.id", plain));
  }

  private void lines() {
    String section = "";
    for (int line = 1; line <= source.lines().size(); line++) {
      String text = source.lines().get(line - 1).strip();
      Place place = source.at(line);
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      if (text.startsWith("[") && text.endsWith("]")) {
        section = text.substring(1, text.length() - 1);
        section(section, place);
        continue;
      }
      int equals = text.indexOf('=');
      if (equals <= 0 || section.isEmpty()) {
        findings.error(place, text.split("[= ]", 2)[0], "a line is KEY=VALUE below a [section]");
        continue;
      }
      key(section, text.substring(0, equals).strip(), text.substring(equals + 1).strip(), place);
    }
  }

  private void section(String name, Place place) {
    boolean known = KeyfileKeys.sectionNames().contains(name);
    if (!known && !List.of("proxy", "user", "match", "ipv4-dns", "hostname").contains(name)) {
      findings.unknown(
          place, name, "a cellular connection has no such section", KeyfileKeys.sectionNames());
    }
  }

  private void key(String section, String key, String written, Place place) {
    if (!KeyfileKeys.sectionNames().contains(section)) {
      return;
    }
    Optional<String> why = KeyfileKeys.why(section, key);
    String value = plain(written);
    if (why.isEmpty()) {
      findings.unknown(place, key, "[" + section + "] has no such key", KeyfileKeys.keys(section));
    } else if (!why.get().isEmpty()) {
      findings.note(place, key, why.get());
    } else if (!value.isEmpty()) {
      values.put(section + "." + key, value);
      places.put(section + "." + key, place);
      take(section, key, value, place);
    }
  }

  /// GKeyFile's escapes.
  private static String plain(String written) {
    return written
        .replace("\\s", " ")
        .replace("\\t", "\t")
        .replace("\\n", "\n")
        .replace("\\\\", "\\");
  }

  private void take(String section, String key, String value, Place place) {
    switch (section + "." + key) {
      case "gsm.apn" -> draft.tell(Key.APN, value, place);
      case "gsm.number", "cdma.number" -> draft.tell(Key.NUMBER, value, place);
      case "gsm.username", "cdma.username" -> draft.tell(Key.USER, value, place);
      case "gsm.password", "cdma.password" -> draft.tell(Key.PASSWORD, value, place);
      case "gsm.pin" -> draft.tell(Key.PIN, value, place);
      case "gsm.network-id" -> draft.tell(Key.PLMN, value, place);
      case "gsm.device-id" ->
          findings.warn(
              place, key, "it is ModemManager's own name of a modem; name the modem with --modem");
      case "gsm.mtu", "cdma.mtu", "ppp.mtu", "ppp.mru" -> number(Key.MTU, key, value, place);
      case "ppp.lcp-echo-failure" -> number(Key.ECHO_FAILURES, key, value, place);
      case "ppp.lcp-echo-interval" -> number(Key.ECHO_INTERVAL, key, value, place);
      case "serial.baud", "ppp.baud" -> number(Key.SPEED, key, value, place);
      case "ipv4.route-metric" -> metric(key, value, place);
      case "connection.interface-name" -> interfaceName(value, place);
      case "connection.type" -> type(value, place);
      case "ipv4.never-default" -> draft.tell(Key.DEFAULT_ROUTE, no(value), place);
      case "ipv4.ignore-auto-dns" -> draft.tell(Key.PEER_DNS, no(value), place);
      case "gsm.home-only" -> {
        if (yes(value)) {
          findings.warn(place, key, "dialtone leaves roaming to the SIM and the modem");
        }
      }
      default -> {
        // Those that are looked at together, at the end.
      }
    }
  }

  private void interfaceName(String value, Place place) {
    // ModemManager's name of a modem is its control port; `*` is any.
    if (!value.equals("*")) {
      draft.tell(Key.MODEM, value, place);
    }
  }

  private void type(String value, Place place) {
    if (!TYPES.contains(value)) {
      findings.error(place, value, "it is no cellular connection; those have the type gsm or cdma");
    }
    if (value.equals("cdma")) {
      draft.tell(Key.DATA, "ppp", place);
    }
  }

  /// -1 leaves it to NetworkManager.
  private void metric(String key, String value, Place place) {
    if (!value.equals("-1")) {
      number(Key.METRIC, key, value, place);
    }
  }

  private void number(Key key, String word, String value, Place place) {
    if (value.matches("\\d{1,8}")) {
      draft.tell(key, value, place);
    } else {
      findings.error(place, word + "=" + value, "it is no number");
    }
  }

  /// What several keys say together.
  private void whole() {
    if (!values.containsKey("connection.type")) {
      findings.error(source.at(1), "type", "[connection] has no type=gsm");
    }
    family();
    boolean pap = !yes(values.getOrDefault("ppp.refuse-pap", ""));
    boolean chap = !yes(values.getOrDefault("ppp.refuse-chap", ""));
    if (pap != chap) {
      String key = pap ? "ppp.refuse-chap" : "ppp.refuse-pap";
      draft.tell(Key.AUTH, pap ? "pap" : "chap", placeOf(key));
    }
    elsewhere("gsm.password-flags", "password");
    elsewhere("cdma.password-flags", "password");
    elsewhere("gsm.pin-flags", "pin");
  }

  /// Both families unless one is switched off; without a section `ipv6` it is left open.
  private void family() {
    String four = values.getOrDefault("ipv4.method", "auto");
    String six = values.getOrDefault("ipv6.method", "");
    boolean without6 = List.of("ignore", "disabled").contains(six);
    if (four.equals("disabled")) {
      draft.tell(Key.FAMILY, "ipv6", placeOf("ipv4.method"));
    } else if (without6) {
      draft.tell(Key.FAMILY, "ipv4", placeOf("ipv6.method"));
    } else if (six.equals("auto")) {
      draft.tell(Key.FAMILY, "ipv4v6", placeOf("ipv6.method"));
    }
  }

  /// nm-settings-keyfile(5): 1 and 2 keep a secret with the person, 4 says that there is none.
  private void elsewhere(String key, String secret) {
    String flags = values.getOrDefault(key, "0");
    if (flags.equals("1") || flags.equals("2")) {
      findings.warn(placeOf(key), secret, "NetworkManager keeps it elsewhere; give it yourself");
    }
  }

  private Place placeOf(String key) {
    return places.getOrDefault(key, source.at(1));
  }

  private static boolean yes(String value) {
    return value.equals("true") || value.equals("1") || value.equals("yes");
  }

  private static String no(String value) {
    return yes(value) ? "no" : "yes";
  }
}
