package dialtone.simulator.model;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.status.Technology;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was chosen for one simulated modem: the model's own values and those of `--set`, checked as
/// they come in.
public final class Settings {
  private static final String ONLY = "-only";
  private static final String USSD = "ussd.";
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m)?");

  private final Map<String, List<String>> values;

  private Settings(Map<String, List<String>> values) {
    this.values = values;
  }

  /// The usual values overlaid with `chosen`.
  ///
  /// @throws ModemFailure `UnknownWord` for a key that does not exist, `BadInput` for a value that
  ///     cannot be
  public static Settings of(Map<String, List<String>> chosen) {
    Settings settings = new Settings(Map.of());
    for (Map.Entry<String, List<String>> entry : chosen.entrySet()) {
      settings = settings.with(entry.getKey(), entry.getValue());
    }
    return settings;
  }

  /// A copy in which `key` has these values.
  ///
  /// @throws ModemFailure as [#of]
  public Settings with(String key, List<String> chosen) {
    Optional<Setting> setting = Setting.of(key);
    if (setting.isEmpty() && !key.startsWith(USSD)) {
      throw Words.unknown("setting", key, Setting.keys());
    }
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    copy.put(key, List.copyOf(chosen));
    Settings settings = new Settings(copy);
    setting.ifPresent(settings::check);
    return settings;
  }

  public Settings with(Setting setting, String value) {
    return with(setting.key(), List.of(value));
  }

  /// The last value given for `setting`.
  public String text(Setting setting) {
    List<String> given = all(setting);
    return given.isEmpty() ? setting.usual() : given.getLast();
  }

  /// Every value given for a setting that may be repeated.
  public List<String> all(Setting setting) {
    return values.getOrDefault(setting.key(), List.of());
  }

  public boolean given(Setting setting) {
    return !text(setting).isEmpty();
  }

  public boolean flag(Setting setting) {
    return List.of("true", "1", "yes", "on").contains(text(setting));
  }

  public int number(Setting setting) {
    try {
      return Integer.parseInt(text(setting));
    } catch (NumberFormatException e) {
      throw bad(setting, "is no whole number");
    }
  }

  /// A time such as `300ms`, `2s`, or milliseconds without a unit; zero when empty.
  public Duration time(Setting setting) {
    String text = text(setting);
    return text.isEmpty()
        ? Duration.ZERO
        : time(text).orElseThrow(() -> bad(setting, "is no time such as 300ms or 2s"));
  }

  /// Reads `300ms`, `2s`, `1m`, or milliseconds without a unit.
  public static Optional<Duration> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(matcher.group(1));
    String unit = Optional.ofNullable(matcher.group(2)).orElse("ms");
    return Optional.of(
        switch (unit) {
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          default -> Duration.ofMillis(count);
        });
  }

  public Technology technology() {
    return Stream.of(Technology.values())
        .filter(technology -> technology.word().equals(text(Setting.TECHNOLOGY)))
        .findFirst()
        .orElseThrow(
            () ->
                Words.unknown(
                    "technology",
                    text(Setting.TECHNOLOGY),
                    Stream.of(Technology.values()).map(Technology::word).toList()));
  }

  /// What the modem puts on its data endpoint after each start.
  public LinkFormat linkFormat() {
    return LinkFormat.of(text(Setting.LINK_FORMAT).replace(ONLY, ""))
        .orElseThrow(() -> bad(Setting.LINK_FORMAT, "is neither 802.3 nor raw-ip"));
  }

  /// The modem knows no other format.
  public boolean linkFormatFixed() {
    return text(Setting.LINK_FORMAT).endsWith(ONLY);
  }

  /// An address with its prefix length; the whole address is the prefix when no length is given.
  public Optional<Prefix> prefix(Setting setting) {
    String text = text(setting);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    InetAddress address = literal(setting, slash < 0 ? text : text.substring(0, slash));
    try {
      int length =
          slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
      return Optional.of(new Prefix(address, length));
    } catch (IllegalArgumentException e) {
      throw bad(setting, "has no prefix length that fits");
    }
  }

  public Optional<InetAddress> address(Setting setting) {
    return given(setting) ? Optional.of(literal(setting, text(setting))) : Optional.empty();
  }

  /// The DNS servers that are set, first one first.
  public List<InetAddress> dns() {
    List<InetAddress> servers = new ArrayList<>();
    address(Setting.DNS1).ifPresent(servers::add);
    address(Setting.DNS2).ifPresent(servers::add);
    return List.copyOf(servers);
  }

  /// What the network answers to a USSD code, from `ussd.CODE=TEXT`.
  public Optional<String> ussd(String code) {
    return Optional.ofNullable(values.get(USSD + code)).map(List::getLast);
  }

  private InetAddress literal(Setting setting, String text) {
    // Java reads 1.2.3 as 1.2.0.3, which nobody means.
    if (text.indexOf(':') < 0 && !text.matches("[0-9]+([.][0-9]+){3}")) {
      throw bad(setting, "is no IP address");
    }
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      throw bad(setting, "is no IP address");
    }
  }

  private void check(Setting setting) {
    switch (setting) {
      case PIN_TRIES, PUK_TRIES -> within(setting, 0, 10);
      case RSSI_DBM, RSRP_DBM, NR_RSRP_DBM -> within(setting, -150, 0);
      case RSRQ_DB, SNR_DB, NR_RSRQ_DB, NR_SNR_DB -> within(setting, -50, 50);
      case LATENCY_MS, NETWORK_LATENCY_MS, REGISTER_AFTER -> time(setting);
      case ADDRESS -> prefix(setting, "[0-9.]+(/.*)?", "is no IPv4 address");
      case IPV6 -> prefix(setting, "(.*:.*)?", "is no IPv6 address");
      case GATEWAY, DNS1, DNS2 -> address(setting);
      case REMOTE -> shaped(setting, "[0-9]+([.][0-9]+){3}", "is no IPv4 address");
      case TECHNOLOGY -> technology();
      case IMEI -> shaped(setting, "[0-9]{14,16}", "has not 15 digits");
      case IMSI -> shaped(setting, "[0-9]{6,15}", "has not 6 to 15 digits");
      case ICCID -> shaped(setting, "[0-9A-Fa-f]{18,20}", "has not 19 or 20 digits");
      case MSISDN, SMSC -> shaped(setting, "\\+?[0-9]{0,15}", "is no telephone number");
      case MCC -> shaped(setting, "[0-9]{3}", "has not 3 digits");
      case MNC -> shaped(setting, "[0-9]{2,3}", "has not 2 or 3 digits");
      case LAC, TAC -> shaped(setting, "[0-9A-Fa-f]{1,6}", "is no hexadecimal number");
      case CELL_ID -> shaped(setting, "[0-9A-Fa-f]{1,9}", "is no hexadecimal number");
      case PIN -> shaped(setting, "([0-9]{4,8})?", "has not 4 to 8 digits");
      case PUK -> shaped(setting, "[0-9]{8}", "has not 8 digits");
      case BAND, NR_BAND -> within(setting, 1, 300);
      case EARFCN -> within(setting, 0, 65_535);
      case NR_ARFCN -> within(setting, 0, 3_279_165);
      case CELL_PCI, NR_PCI -> within(setting, 0, 1007);
      case MTU -> within(setting, 576, 9000);
      case NEIGHBOURS -> within(setting, 0, 8);
      case LINK_FORMAT -> linkFormat();
      case ROAMING, CDMA, ENDC, FCC_LOCK ->
          shaped(setting, "true|false|yes|no|on|off|1|0", "is neither true nor false");
      case AUTH ->
          shaped(setting, "(none|pap|chap|mschapv2)?", "is none of none, pap, chap, mschapv2");
      case CONNECT_RATE -> shaped(setting, "[0-9]{0,10}", "is no number");
      case REGISTRATION -> RegistrationPlan.of(text(setting));
      case OPERATOR, APN, USERNAME, PASSWORD, SMS, MANUFACTURER, MODEL_NAME -> {}
      case FIRMWARE, TRANSCRIPT, AUTOCONNECT, HARDWARE -> {}
    }
  }

  private void prefix(Setting setting, String pattern, String why) {
    shaped(setting, pattern, why);
    Optional<Prefix> _ = prefix(setting);
  }

  private void shaped(Setting setting, String pattern, String why) {
    if (!text(setting).matches(pattern)) {
      throw bad(setting, why);
    }
  }

  private void within(Setting setting, int least, int most) {
    int number = number(setting);
    if (number < least || number > most) {
      throw bad(setting, "is not between " + least + " and " + most);
    }
  }

  private ModemFailure bad(Setting setting, String why) {
    return new ModemFailure(
        new Failure.BadInput(
            "--set " + setting.key() + "=" + text(setting), "\"" + text(setting) + "\" " + why));
  }
}
