package dialtone.host.wvdial;

import dialtone.protocol.privacy.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What wvdial is to do, with all defaults filled in.
public record Dialer(Line line, Call call, Login login, Ppp ppp, About about) {
  public static final String DEFAULTS = "Dialer Defaults";
  private static final String PREFIX = "dialer ";

  /// The serial line and what makes its modem ready.
  ///
  /// @param modem the device, such as `/dev/ttyUSB0`; empty when a file says so
  /// @param init commands to send in order; empty ones are not sent
  public record Line(String modem, int baud, List<String> init, boolean isdn) {}

  /// How the call is made.
  ///
  /// @param phone the number of the first attempt
  /// @param others numbers to try while the line is busy
  /// @param timeoutSeconds until an attempt counts as failed
  /// @param attempts at most so many; 0 for no end
  public record Call(
      String phone,
      List<String> others,
      String prefix,
      String areaCode,
      String command,
      int timeoutSeconds,
      int attempts,
      boolean abortOnBusy,
      boolean abortOnNoDialtone) {

    /// The dial command with everything in front of `number`.
    public String dialling(String number) {
      return command + prefix + (prefix.isEmpty() ? "" : ",") + areaCode + number;
    }
  }

  /// What is said to a terminal server in front of PPP, and to PPP itself.
  ///
  /// @param stupid PPP starts right behind CONNECT
  public record Login(
      String user,
      Secret password,
      boolean askPassword,
      String userPrompt,
      String passwordPrompt,
      String defaultReply,
      String remoteName,
      boolean stupid,
      boolean compuserve,
      boolean carrierCheck) {}

  /// How PPP runs and what is checked afterwards.
  ///
  /// @param idleSeconds after which a quiet link is ended; 0 for never
  public record Ppp(
      String pppd,
      String option,
      String forceAddress,
      boolean newPppd,
      boolean autoDns,
      boolean checkDns,
      List<String> dnsTests,
      boolean checkDefaultRoute,
      int idleSeconds,
      boolean autoReconnect) {}

  /// What is shown to people.
  public record About(
      String country, String provider, String product, String homepage, List<String> messages) {}

  /// A key that the dialer never reads.
  ///
  /// @param nearest the key that was probably meant
  public record UnknownKey(String section, WvConf.Entry entry, Optional<String> nearest) {}

  /// What `wvdial NAME…` would do. The section that is named first wins, whatever the manual page
  /// says (wvconfemu.cc, fuzzy_get()); what none of them has comes from `[Dialer Defaults]`.
  ///
  /// @param sections whole names, such as `Dialer work`; none for the defaults alone
  public static Dialer of(WvConf conf, List<String> sections) {
    return new Lookup(conf, sections.isEmpty() ? List.of(DEFAULTS) : sections).dialer();
  }

  /// The keys of all `[Dialer …]` sections that the dialer never reads, in the order of the file.
  public static List<UnknownKey> unknown(WvConf conf) {
    List<UnknownKey> unknown = new ArrayList<>();
    for (WvConf.Section section : conf.sections()) {
      if (section.name().toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
        section.entries().stream()
            .filter(entry -> !DialerKey.known(entry.key()))
            .map(e -> new UnknownKey(section.name(), e, DialerKey.nearest(e.key())))
            .forEach(unknown::add);
      }
    }
    return unknown;
  }

  /// The same dialer once a person has typed the password.
  public Dialer withPassword(Secret typed) {
    Login now =
        new Login(
            login.user(),
            typed,
            login.askPassword(),
            login.userPrompt(),
            login.passwordPrompt(),
            login.defaultReply(),
            login.remoteName(),
            login.stupid(),
            login.compuserve(),
            login.carrierCheck());
    return new Dialer(line, call, now, ppp, about);
  }

  /// The keys of one call, where sections lie over the defaults.
  private record Lookup(WvConf conf, List<String> sections) {

    Dialer dialer() {
      return new Dialer(line(), call(), login(), ppp(), about());
    }

    private Line line() {
      List<String> init = new ArrayList<>(List.of(init1()));
      Stream.of(
              DialerKey.INIT2,
              DialerKey.INIT3,
              DialerKey.INIT4,
              DialerKey.INIT5,
              DialerKey.INIT6,
              DialerKey.INIT7,
              DialerKey.INIT8,
              DialerKey.INIT9)
          .map(this::text)
          .forEach(init::add);
      init.removeIf(String::isEmpty);
      return new Line(
          text(DialerKey.MODEM), number(DialerKey.BAUD), List.copyOf(init), some(DialerKey.ISDN));
    }

    /// `Init` is older than `Init1` and wins.
    private String init1() {
      return found(DialerKey.INIT).orElseGet(() -> text(DialerKey.INIT1));
    }

    private Call call() {
      List<String> others =
          Stream.of(DialerKey.PHONE1, DialerKey.PHONE2, DialerKey.PHONE3, DialerKey.PHONE4)
              .map(this::text)
              .takeWhile(number -> !number.isEmpty())
              .toList();
      return new Call(
          text(DialerKey.PHONE),
          others,
          text(DialerKey.DIAL_PREFIX),
          text(DialerKey.AREA_CODE),
          text(DialerKey.DIAL_COMMAND),
          number(DialerKey.DIAL_TIMEOUT),
          number(DialerKey.DIAL_ATTEMPTS),
          one(DialerKey.ABORT_ON_BUSY),
          one(DialerKey.ABORT_ON_NO_DIALTONE));
    }

    private Login login() {
      return new Login(
          text(DialerKey.USERNAME),
          new Secret(text(DialerKey.PASSWORD)),
          some(DialerKey.ASK_PASSWORD),
          text(DialerKey.LOGIN_PROMPT),
          text(DialerKey.PASSWORD_PROMPT),
          text(DialerKey.DEFAULT_REPLY),
          text(DialerKey.REMOTE_NAME),
          one(DialerKey.STUPID_MODE) || one(DialerKey.TONLINE),
          some(DialerKey.COMPUSERVE),
          one(DialerKey.CARRIER_CHECK));
    }

    private Ppp ppp() {
      return new Ppp(
          text(DialerKey.PPPD_PATH),
          text(DialerKey.PPPD_OPTION),
          text(DialerKey.FORCE_ADDRESS),
          some(DialerKey.NEW_PPPD),
          some(DialerKey.AUTO_DNS),
          some(DialerKey.CHECK_DNS),
          List.of(text(DialerKey.DNS_TEST1), text(DialerKey.DNS_TEST2)),
          some(DialerKey.CHECK_DEF_ROUTE),
          number(DialerKey.IDLE_SECONDS),
          some(DialerKey.AUTO_RECONNECT));
    }

    private About about() {
      return new About(
          text(DialerKey.COUNTRY),
          text(DialerKey.PROVIDER),
          text(DialerKey.PRODUCT),
          text(DialerKey.HOMEPAGE),
          List.of(text(DialerKey.DIAL_MESSAGE1), text(DialerKey.DIAL_MESSAGE2)));
    }

    private String text(DialerKey key) {
      return found(key).orElse(key.usual());
    }

    private Optional<String> found(DialerKey key) {
      return conf.first(sections, key.spelling()).or(() -> ofDefaults(key));
    }

    /// What the defaults inherit counts only when they are asked for by name.
    private Optional<String> ofDefaults(DialerKey key) {
      return conf.section(DEFAULTS).flatMap(section -> section.get(key.spelling()));
    }

    private int number(DialerKey key) {
      return conf.first(sections, key.spelling())
          .map(Numbers::ofSection)
          .or(() -> ofDefaults(key).flatMap(Numbers::ofDefaults))
          .orElseGet(() -> Integer.parseInt(key.usual()));
    }

    private boolean some(DialerKey key) {
      return number(key) != 0;
    }

    /// Some switches are on by exactly 1 (wvdialer.cc compares them with `true`).
    private boolean one(DialerKey key) {
      return number(key) == 1;
    }
  }
}
