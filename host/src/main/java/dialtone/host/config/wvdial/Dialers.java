package dialtone.host.config.wvdial;

import dialtone.host.config.AtCommands;
import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.SourceText;
import dialtone.host.wvdial.Dialer;
import dialtone.host.wvdial.DialerKey;
import dialtone.host.wvdial.WvConf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The dialers of a wvdial.conf: `[Dialer Defaults]`, and each other one laid over it.
public final class Dialers {
  public static final String DEFAULTS = "Defaults";
  private static final String FILE = "/etc/wvdial.conf";
  private static final String PREFIX = "dialer ";

  private static final String[] NONE = {};

  private final SourceText source;
  private final WvConf conf;
  private final Findings findings;

  private Dialers(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
    String text = String.join("\n", source.lines());
    boolean large = text.length() > WvConf.LARGEST;
    if (large) {
      findings.error(source.at(1), "", "wvdial.conf has no more than " + WvConf.LARGEST + " bytes");
    }
    this.conf = WvConf.parse(source.name(), large ? "" : text);
    problems();
  }

  /// A connection for each dialer, in the order of the file.
  public static List<ConnectionDescription> read(SourceText source, Findings findings) {
    Dialers file = new Dialers(source, findings);
    List<ConnectionDescription> connections =
        file.names().stream()
            .map(name -> file.connection(List.of("Dialer " + name)).named(name))
            .toList();
    if (connections.isEmpty()) {
      findings.error(source.at(1), "", "it has no [Dialer …] section with something in it");
    }
    return connections;
  }

  /// What `wvdial SECTIONS` would do, told to `draft`; found in the usual file.
  ///
  /// @param sections names with spaces between them, or nothing
  public static void follow(String sections, Place place, Draft draft, Findings findings) {
    findings.follow(
        FILE,
        place,
        source -> {
          Dialers file = new Dialers(source, findings);
          List<String> wanted = new ArrayList<>();
          for (String name : sections.isBlank() ? NONE : sections.strip().split("\\s+", -1)) {
            wanted.add("Dialer " + name);
            if (file.conf.section("Dialer " + name).isEmpty()) {
              findings.unknown(place, name, FILE + " has no such dialer", file.names());
            }
          }
          draft.tellAll(file.connection(wanted).named("").told());
          return source;
        });
  }

  private List<String> names() {
    return conf.sections().stream()
        .map(WvConf.Section::name)
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .toList();
  }

  private void problems() {
    for (WvConf.Ignored line : conf.ignored()) {
      findings.warn(
          source.at(line.line()),
          line.text().strip().split("\\s", 2)[0],
          line.unclosed()
              ? "a quote or brace begins here and is never closed; wvdial skips the line"
              : "a line is KEY = VALUE; wvdial skips it");
    }
    for (Dialer.UnknownKey unknown : Dialer.unknown(conf)) {
      findings.remark(
          Remark.of(
                  Severity.WARNING,
                  place(unknown.entry()),
                  unknown.entry().key(),
                  "wvdial never reads it")
              .withNearest(unknown.nearest()));
    }
    for (WvConf.Section section : conf.sections()) {
      if (!section.name().toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
        findings.warn(
            source.at(section.line()), section.name(), "wvdial reads only sections [Dialer …]");
      }
      section.entries().forEach(this::note);
    }
  }

  private void note(WvConf.Entry entry) {
    if (entry.key().equalsIgnoreCase("Modem Type") || entry.key().equalsIgnoreCase("Modem Name")) {
      findings.note(
          place(entry), entry.key(), "wvdialconf writes it and the dialer never reads it");
    }
    DialerKey.of(entry.key())
        .map(DialerFate::needless)
        .filter(why -> !why.isEmpty())
        .ifPresent(why -> findings.note(place(entry), entry.key(), why));
  }

  private Place place(WvConf.Entry entry) {
    return source.at(entry.line());
  }

  /// All keys of a call in the order of [DialerKey].
  private Draft connection(List<String> sections) {
    Draft draft = new Draft();
    draft.tell(Key.DATA, "ppp", source.at(1));
    for (DialerKey key : DialerKey.values()) {
      entry(key, sections).ifPresent(entry -> take(key, entry, sections, draft));
    }
    return draft;
  }

  /// The section that is named first wins, with what it inherits from; then the defaults, without
  /// what they inherit from (wvconfemu.cc).
  private Optional<WvConf.Entry> entry(DialerKey key, List<String> sections) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : sections) {
      Optional<WvConf.Section> section = conf.section(name);
      while (section.isPresent() && seen.add(section.get().name())) {
        Optional<WvConf.Entry> entry = section.get().entry(key.spelling());
        if (entry.isPresent()) {
          return entry;
        }
        section = section.get().get(DialerKey.INHERITS.spelling()).flatMap(conf::section);
      }
    }
    return conf.section(Dialer.DEFAULTS).flatMap(section -> section.entry(key.spelling()));
  }

  /// People write `\n` for a user name that the dialer insists on and the network does not.
  private boolean filler(WvConf.Entry entry) {
    String line = source.lines().get(entry.line() - 1);
    return entry.value().isEmpty() || line.strip().endsWith("\\n");
  }

  private void take(DialerKey key, WvConf.Entry entry, List<String> sections, Draft draft) {
    String value = entry.value().strip();
    Place place = place(entry);
    if (value.isEmpty() || filler(entry)) {
      return;
    }
    switch (key) {
      case MODEM -> draft.tell(Key.PORT, value.replaceFirst("^/dev/", ""), place);
      case BAUD -> number(Key.SPEED, entry, draft);
      case USERNAME -> draft.tell(Key.USER, value, place);
      case PASSWORD -> draft.tell(Key.PASSWORD, value, place);
      case PHONE -> {
        String before = text(DialerKey.DIAL_PREFIX, sections);
        String area = text(DialerKey.AREA_CODE, sections);
        draft.tell(Key.NUMBER, before + (before.isEmpty() ? "" : ",") + area + value, place);
      }
      case DIAL_TIMEOUT -> number(Key.DIAL_DEADLINE, entry, draft);
      case INIT, INIT1, INIT2, INIT3, INIT4, INIT5, INIT6, INIT7, INIT8, INIT9 -> {
        if (AtCommands.is(value)) {
          AtCommands.tell(value, place, draft, findings);
        } else {
          findings.warn(place, entry.key(), "it is no AT command, and is not sent");
        }
      }
      default ->
          DialerFate.otherwise(key, value).ifPresent(why -> findings.warn(place, entry.key(), why));
    }
  }

  private String text(DialerKey key, List<String> sections) {
    return entry(key, sections).map(WvConf.Entry::value).orElse("");
  }

  private void number(Key key, WvConf.Entry entry, Draft draft) {
    if (entry.value().matches("\\d{1,8}")) {
      draft.tell(key, entry.value(), place(entry));
    } else {
      findings.warn(place(entry), entry.key(), entry.value() + " is no number");
    }
  }
}
