package dialtone.host.ifupdown;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import dialtone.host.config.wvdial.Dialers;
import dialtone.host.ifupdown.Stanza.Entry;
import dialtone.host.pppd.PeersFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/etc/network/interfaces`: the stanzas of it that dial or belong to a modem.
public final class Interfaces {
  private static final List<String> METHODS =
      List.of(
          "loopback",
          "static",
          "manual",
          "dhcp",
          "bootp",
          "tunnel",
          "ppp",
          "wvdial",
          "ipv4ll",
          "auto",
          "v4tunnel",
          "6to4",
          "none");

  /// interfaces(5), THE PPP METHOD and THE WVDIAL METHOD, and what every method takes.
  private static final List<String> OPTIONS =
      List.of("provider", "unit", "options", "metric", "mtu", "hostname");

  private static final List<String> COMMANDS =
      List.of("pre-up", "up", "post-up", "down", "pre-down", "post-down");

  private static final List<String> WORDS =
      List.of(
          "auto",
          "iface",
          "allow-hotplug",
          "allow-auto",
          "mapping",
          "source",
          "source-directory",
          "no-auto-down",
          "no-scripts",
          "rename",
          "inherits",
          "template");

  private final Findings findings;
  private final List<Stanza> stanzas = new ArrayList<>();
  private boolean inStanza;

  private Interfaces(Findings findings) {
    this.findings = findings;
  }

  public static List<ConnectionDescription> read(SourceText source, Findings findings) {
    Interfaces file = new Interfaces(findings);
    file.lines(source);
    List<ConnectionDescription> connections = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Stanza stanza : file.stanzas) {
      if (isCellular(stanza)) {
        connections.add(file.connection(stanza));
      } else {
        others.add(stanza.name() + " (" + stanza.method() + ")");
      }
    }
    if (connections.isEmpty()) {
      String found = others.isEmpty() ? "no interface at all" : String.join(", ", others);
      findings.error(source.at(1), "", "it has no interface that dials: " + found);
    }
    return connections;
  }

  private static boolean isCellular(Stanza stanza) {
    return switch (stanza.method()) {
      case "ppp", "wvdial" -> true;
      case "dhcp", "manual", "static" -> stanza.name().matches("(wwan|wwp|wwx)\\w*");
      default -> false;
    };
  }

  private void lines(SourceText source) {
    for (int line = 1; line <= source.lines().size(); line++) {
      Place place = source.at(line);
      String text = source.lines().get(line - 1).strip();
      if (text.startsWith("#")) {
        continue;
      }
      while (text.endsWith("\\") && line < source.lines().size()) {
        text = text.substring(0, text.length() - 1) + source.lines().get(line++).strip();
      }
      if (!text.isEmpty()) {
        line(List.of(text.split("\\s+", -1)), text, place);
      }
    }
  }

  private void line(List<String> words, String text, Place place) {
    String word = words.getFirst();
    String rest = text.substring(word.length()).strip();
    switch (word) {
      case "iface" -> iface(words, place);
      case "source" -> source(rest, place);
      case "auto", "mapping", "source-directory", "no-auto-down", "no-scripts" -> inStanza = false;
      default -> {
        if (word.startsWith("allow-")) {
          inStanza = false;
        } else if (inStanza) {
          stanzas.getLast().entries().add(new Entry(word, rest, place));
        } else {
          findings.unknown(place, word, "a line outside a stanza does not begin so", WORDS);
        }
      }
    }
  }

  private void iface(List<String> words, Place place) {
    inStanza = true;
    String name = words.size() > 1 ? words.get(1) : "";
    String family = words.size() > 2 ? words.get(2) : "";
    String method = words.size() > 3 ? words.get(3) : "";
    if (words.size() < 4 && !words.contains("inherits")) {
      findings.error(place, String.join(" ", words), "it is `iface NAME inet METHOD`");
    } else if (!METHODS.contains(method) && !words.contains("inherits")) {
      findings.unknown(place, method, "ifupdown has no such method", METHODS);
    }
    stanzas.add(Stanza.of(name, family, method, place));
  }

  /// A pattern may stand there; only a plain name is followed.
  private void source(String path, Place place) {
    inStanza = false;
    if (path.matches(".*[*?\\[].*") || !findings.has(path, place)) {
      findings.note(place, "source " + path, "what it takes in is not read here");
      return;
    }
    findings.follow(
        path,
        place,
        file -> {
          lines(file);
          return file;
        });
    inStanza = false;
  }

  private ConnectionDescription connection(Stanza stanza) {
    Draft draft = new Draft();
    Place place = stanza.place();
    draft.tell(Key.INTERFACE, stanza.name(), place);
    switch (stanza.method()) {
      case "ppp" -> ppp(stanza, draft);
      case "wvdial" -> {
        draft.tell(Key.DATA, "ppp", place);
        String sections = stanza.get("provider").map(Entry::value).orElse("");
        Dialers.follow(
            sections, stanza.get("provider").map(Entry::place).orElse(place), draft, findings);
      }
      default ->
          findings.note(
              place,
              stanza.method(),
              "it only asks for an address; something else makes the data call");
    }
    stanza.entries().forEach(entry -> entry(stanza, entry, draft));
    return draft.named(stanza.name());
  }

  /// interfaces(5): without `provider` it is the one called `provider`.
  private void ppp(Stanza stanza, Draft draft) {
    draft.tell(Key.DATA, "ppp", stanza.place());
    Optional<Entry> provider = stanza.get("provider");
    String name = provider.map(Entry::value).orElse("provider");
    findings.follow(
        "/etc/ppp/peers/" + name,
        provider.map(Entry::place).orElse(stanza.place()),
        peers -> {
          PeersFile.readInto(draft, peers, findings);
          return peers;
        });
  }

  private void entry(Stanza stanza, Entry entry, Draft draft) {
    String key = entry.key();
    String value = entry.value();
    if (COMMANDS.contains(key)) {
      findings.warn(entry.place(), key, "dialtone does not run `" + value + "`");
      return;
    }
    switch (key) {
      case "metric" -> draft.tell(Key.METRIC, value, entry.place());
      case "mtu" -> draft.tell(Key.MTU, value, entry.place());
      case "unit" -> draft.tell(Key.INTERFACE, "ppp" + value, entry.place());
      case "options" -> PeersFile.readInto(draft, value, entry.place(), findings);
      case "provider", "hostname" -> {
        // Followed above, or for DHCP servers of offices.
      }
      default ->
          findings.unknown(
              entry.place(), key, "the method " + stanza.method() + " does not read it", OPTIONS);
    }
  }
}
