package dialtone.host.uci;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Families;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.pppd.PeersFile;
import dialtone.host.uci.UciSection.Entry;
import dialtone.host.uci.tables.ProtoOptions;
import java.util.List;
import java.util.Optional;

/// One cellular interface of `/etc/config/network`.
final class UciInterface {
  private static final List<String> AUTH = List.of("none", "pap", "chap", "both");

  private final UciSection section;
  private final Findings findings;
  private final String proto;
  private final Draft draft = new Draft();

  UciInterface(UciSection section, Findings findings) {
    this.section = section;
    this.findings = findings;
    this.proto = section.value("proto");
  }

  ConnectionDescription read() {
    dataPath();
    for (Entry entry : section.entries()) {
      Optional<ProtoOptions.Option> option = ProtoOptions.named(proto, entry.key());
      if (option.isEmpty()) {
        unknown(entry);
      } else if (option.get().taken()) {
        take(entry);
      } else {
        findings.note(entry.place(), entry.key(), option.get().why());
      }
    }
    missing();
    return draft.named(section.title());
  }

  /// What the protocol itself says.
  private void dataPath() {
    Place place = section.get("proto").map(Entry::place).orElse(section.place());
    switch (proto) {
      case "3g", "ppp" -> draft.tell(Key.DATA, "ppp", place);
      case "ncm", "qmi", "mbim" -> draft.tell(Key.DATA, proto, place);
      case "dhcp", "" ->
          findings.note(
              place, "proto", "it only asks for an address; something else makes the data call");
      default -> {
        // The handler looks at the modem, and so does dialtone.
      }
    }
  }

  private void missing() {
    boolean dials = proto.equals("3g");
    String service = section.value("service");
    if (dials && !draft.knows(Key.NUMBER)) {
      // 3g.sh; evdo.chat.
      boolean cdma = service.equals("cdma") || service.equals("evdo");
      draft.tell(Key.NUMBER, cdma ? "#777" : "*99***1#", section.place());
    }
    if (proto.equals("mbim") && !draft.knows(Key.APN)) {
      findings.warn(section.place(), "apn", "mbim.sh refuses to start without one");
    }
  }

  private void unknown(Entry entry) {
    String problem =
        "the handler of proto " + (proto.isEmpty() ? "none" : proto) + " never reads it";
    Optional<String> instead = ProtoOptions.instead(proto, entry.key());
    if (instead.isPresent()) {
      findings.remark(
          Remark.of(Severity.WARNING, entry.place(), entry.key(), problem)
              .withNearest(instead.filter(word -> !word.isEmpty())));
    } else {
      findings.unknown(entry.place(), entry.key(), problem, ProtoOptions.names(proto));
    }
  }

  private void take(Entry entry) {
    String value = entry.value();
    Place place = entry.place();
    if (value.isEmpty()) {
      return;
    }
    switch (entry.key()) {
      case "device", "ifname" -> device(entry);
      case "bus" -> draft.tell(Key.MODEM, value, place);
      case "apn" -> draft.tell(Key.APN, value, place);
      case "username" -> draft.tell(Key.USER, value, place);
      case "password" -> draft.tell(Key.PASSWORD, value, place);
      case "pincode" -> pin(entry);
      case "dialnumber" -> draft.tell(Key.NUMBER, value, place);
      case "auth", "allowedauth" -> auth(entry);
      case "service" -> service(entry);
      case "mode", "modes", "allowedmode", "preferredmode" ->
          UciModes.take(proto, entry, draft, findings);
      case "pdptype", "iptype", "pdp" -> family(entry);
      case "profile" -> number(Key.CID, entry);
      case "plmn" -> plmn(entry);
      case "metric" -> number(Key.METRIC, entry);
      case "mtu" -> number(Key.MTU, entry);
      case "keepalive" -> keepalive(entry);
      case "defaultroute" -> truth(Key.DEFAULT_ROUTE, entry);
      case "peerdns" -> truth(Key.PEER_DNS, entry);
      case "pppd_options" -> PeersFile.readInto(draft, value, place, findings);
      case "connect" -> PeersFile.readInto(draft, "connect " + quoted(value), place, findings);
      default -> otherwise(entry);
    }
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "'\\''") + "'";
  }

  /// Options that are read and lead to something else than `dialtone up` does, or to nothing.
  private void otherwise(Entry entry) {
    Place place = entry.place();
    String key = entry.key();
    switch (key) {
      case "demand" -> {
        if (!entry.value().equals("0")) {
          findings.warn(place, key, "dialtone up keeps the connection all the time");
        }
      }
      case "disconnect" -> findings.note(place, key, "dialtone hangs up by itself");
      case "ipv6" ->
          findings.note(place, key, "dialtone settles IPv6 by the family of the context");
      case "v6apn", "v6profile" ->
          findings.warn(place, key, "dialtone makes one data call for both families");
      case "auto", "disabled" -> {
        if (entry.value().equals(key.equals("auto") ? "0" : "1")) {
          findings.note(place, key, "the file says not to start it by itself");
        }
      }
      case "allow_roaming", "allow_partner" ->
          findings.note(place, key, "dialtone leaves roaming to the SIM and the modem");
      default -> {
        if (key.startsWith("init_")) {
          findings.warn(
              place, key, "dialtone leaves the context for attaching as the modem has it");
        }
      }
    }
  }

  /// A node in /dev, a place in /sys (proto modemmanager), or a network device.
  private void device(Entry entry) {
    String value = entry.value();
    if (value.startsWith("/sys/")) {
      draft.tell(Key.MODEM, value.substring(value.lastIndexOf('/') + 1), entry.place());
    } else if (value.startsWith("/dev/")) {
      draft.tell(Key.PORT, value.substring("/dev/".length()), entry.place());
    } else if (value.matches("tty\\w+|cdc-wdm\\d+")) {
      findings.warn(entry.place(), value, "netifd needs the whole path, /dev/" + value);
      draft.tell(Key.PORT, value, entry.place());
    } else {
      draft.tell(Key.INTERFACE, value, entry.place());
    }
  }

  private void pin(Entry entry) {
    if (entry.value().matches("\\d{4,8}")) {
      draft.tell(Key.PIN, entry.value(), entry.place());
    } else {
      findings.error(entry.place(), entry.key(), "a PIN has 4 to 8 digits");
    }
  }

  /// Two values of `allowedauth` are both; ncm.sh gives its value to the modem as it is.
  private void auth(Entry entry) {
    String value = entry.value();
    if (!AUTH.contains(value)) {
      findings.unknown(entry.place(), value, entry.key() + " has no such value", AUTH);
      return;
    }
    boolean second =
        entry.key().equals("allowedauth")
            && section.entries().stream()
                .anyMatch(e -> e.key().equals("allowedauth") && !e.value().equals(value));
    draft.tell(Key.AUTH, second ? "both" : value, entry.place());
  }

  /// 3g.sh: whatever is none of these counts as `umts`.
  private void service(Entry entry) {
    Place place = entry.place();
    switch (entry.value()) {
      case "umts_only" -> draft.tell(Key.MODES, "umts", place);
      case "gprs_only" -> draft.tell(Key.MODES, "gsm", place);
      case "umts" ->
          findings.note(place, "service", "umts leaves the choice to the modem, as dialtone does");
      case "cdma", "evdo" ->
          findings.note(place, "service", "it only means the number #777 and no access point");
      default ->
          findings.unknown(
              place,
              entry.value(),
              "service has no such value, and 3g.sh takes it for umts",
              List.of("umts", "umts_only", "gprs_only", "cdma", "evdo"));
    }
  }

  private void family(Entry entry) {
    Families.of(entry.value())
        .ifPresentOrElse(
            family -> draft.tell(Key.FAMILY, family, entry.place()),
            () ->
                findings.unknown(
                    entry.place(),
                    entry.value(),
                    entry.key() + " has no such value",
                    List.of("IP", "IPV6", "IPV4V6")));
  }

  private void plmn(Entry entry) {
    if (entry.value().matches("\\d{5,6}")) {
      draft.tell(Key.PLMN, entry.value(), entry.place());
    } else if (!entry.value().equals("0")) {
      findings.error(entry.place(), entry.key(), "a network has five or six digits");
    }
  }

  private void number(Key key, Entry entry) {
    if (entry.value().matches("\\d{1,8}")) {
      draft.tell(key, entry.value(), entry.place());
    } else {
      findings.error(entry.place(), entry.key() + " " + entry.value(), "it is no number");
    }
  }

  private void truth(Key key, Entry entry) {
    boolean yes = List.of("1", "yes", "on", "true", "enabled").contains(entry.value());
    draft.tell(key, yes ? "yes" : "no", entry.place());
  }

  /// ppp.sh: failures, then seconds between two echoes, 5 when there is but one number.
  private void keepalive(Entry entry) {
    List<String> numbers = List.of(entry.value().split("[, ]+", -1));
    if (numbers.size() > 2 || !numbers.stream().allMatch(word -> word.matches("\\d{1,6}"))) {
      findings.error(
          entry.place(), "keepalive " + entry.value(), "it is FAILURES or `FAILURES SECONDS`");
      return;
    }
    draft.tell(Key.ECHO_FAILURES, numbers.getFirst(), entry.place());
    draft.tell(Key.ECHO_INTERVAL, numbers.size() > 1 ? numbers.getLast() : "5", entry.place());
  }
}
