package dialtone.host.pppd;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import dialtone.host.pppd.OptionWords.Word;
import dialtone.host.pppd.tables.PppdOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An options file of pppd, as in `/etc/ppp/peers`, with the files it names.
public final class PeersFile {
  private static final Pattern DEVICE =
      Pattern.compile(
          "/dev/\\S+|(?:tty|rfcomm|gsmtty|noz|modem|usb/tts/|tts/|cua|ircomm|serial/|wwan)[\\w./:-]*");
  private static final Pattern ADDRESSES = Pattern.compile("([\\d.]*):([\\d.]*)");

  private final Draft draft;
  private final Findings findings;
  private final Set<String> refused = new HashSet<>();
  private Optional<Place> refusedAt = Optional.empty();

  private PeersFile(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  public static ConnectionDescription read(SourceText source, Findings findings) {
    Draft draft = new Draft();
    readInto(draft, source, findings);
    String file = source.name();
    return draft.named(file.substring(file.lastIndexOf('/') + 1));
  }

  /// Adds what the file says to a connection that another file began.
  public static void readInto(Draft draft, SourceText source, Findings findings) {
    PeersFile file = new PeersFile(draft, findings);
    file.words(OptionWords.of(source, findings));
    file.end(source.at(1));
  }

  /// Adds the options of a command line, such as `pppd_options` of UCI.
  public static void readInto(Draft draft, String options, Place place, Findings findings) {
    List<Word> words = ShellWords.of(options).stream().map(text -> new Word(text, place)).toList();
    PeersFile file = new PeersFile(draft, findings);
    file.words(words);
    file.end(place);
  }

  private void words(List<Word> words) {
    int at = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      Optional<PppdOptions.Option> option = PppdOptions.named(word.text());
      if (option.isEmpty()) {
        wild(word);
        at++;
        continue;
      }
      int arguments = option.get().arguments();
      if (at + arguments >= words.size()) {
        findings.error(word.place(), word.text(), "its value is missing; the file ends here");
        return;
      }
      option(option.get(), word, arguments == 0 ? "" : words.get(at + 1).text());
      at += 1 + arguments;
    }
  }

  private void option(PppdOptions.Option option, Word word, String value) {
    switch (option.fate()) {
      case TAKEN -> take(option.name(), value, word.place());
      case NEEDLESS -> findings.note(word.place(), option.name(), option.why());
      case OTHERWISE -> findings.warn(word.place(), option.name(), option.why());
    }
  }

  /// Words that are no option by name: a device, a speed, or addresses.
  private void wild(Word word) {
    String text = word.text();
    if (text.matches("\\d{1,8}")) {
      draft.tell(Key.SPEED, text, word.place());
    } else if (ADDRESSES.matcher(text).matches()) {
      addresses(text, word.place());
    } else if (DEVICE.matcher(text).matches()) {
      draft.tell(Key.PORT, text.replaceFirst("^/dev/", ""), word.place());
      draft.tell(Key.DATA, "ppp", word.place());
    } else {
      findings.unknown(word.place(), text, "pppd knows no such option", PppdOptions.all().keySet());
    }
  }

  private void addresses(String text, Place place) {
    String own = text.substring(0, text.indexOf(':'));
    if (own.isEmpty() || own.equals("0.0.0.0")) {
      findings.note(place, text, "the network gives the addresses");
    } else {
      findings.warn(place, text, "dialtone takes the address that the network gives");
    }
  }

  private void take(String option, String value, Place place) {
    switch (option) {
      case "connect", "init" -> ConnectCommand.read(value, place, draft, findings);
      case "call" -> call(value, place);
      case "file" -> follow(value, place);
      case "user", "name" -> user(option, value, place);
      case "password" -> {
        if (!value.isEmpty()) {
          draft.tell(Key.PASSWORD, value, place);
        }
      }
      case "usepeerdns" -> draft.tell(Key.PEER_DNS, "yes", place);
      case "defaultroute" -> draft.tell(Key.DEFAULT_ROUTE, "yes", place);
      case "nodefaultroute", "-defaultroute" -> draft.tell(Key.DEFAULT_ROUTE, "no", place);
      case "defaultroute-metric" -> number(Key.METRIC, option, value, place);
      case "mtu", "mru" -> number(Key.MTU, option, value, place);
      case "lcp-echo-interval" -> number(Key.ECHO_INTERVAL, option, value, place);
      case "lcp-echo-failure" -> number(Key.ECHO_FAILURES, option, value, place);
      case "unit" -> draft.tell(Key.INTERFACE, "ppp" + value, place);
      case "ifname" -> draft.tell(Key.INTERFACE, value, place);
      case "+ipv6", "ipv6" -> draft.tell(Key.FAMILY, "ipv4v6", place);
      case "noip", "-ip" -> draft.tell(Key.FAMILY, "ipv6", place);
      default -> {
        if (option.endsWith("pap") || option.contains("chap")) {
          refused.add(option.replaceFirst("^(refuse)?-", ""));
          refusedAt = Optional.of(place);
        }
        // noipv6 is what is done anyhow, and remotename only chooses a line of the secrets.
      }
    }
  }

  /// `user` wins over `name`, which is also used for it (pppd(8)).
  private void user(String option, String value, Place place) {
    if (!value.isEmpty() && (option.equals("user") || !draft.knows(Key.USER))) {
      draft.tell(Key.USER, value, place);
    }
  }

  private void number(Key key, String option, String value, Place place) {
    if (value.matches("\\d{1,8}")) {
      draft.tell(key, value, place);
    } else {
      findings.error(place, option + " " + value, "it is no number");
    }
  }

  /// pppd(8): the name may contain no `..` and no leading `/`.
  private void call(String name, Place place) {
    if (name.isEmpty() || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
      findings.error(place, "call " + name, "pppd takes only names below /etc/ppp/peers here");
      return;
    }
    follow("/etc/ppp/peers/" + name, place);
  }

  private void follow(String path, Place place) {
    findings.follow(
        path,
        place,
        source -> {
          words(OptionWords.of(source, findings));
          return source;
        });
  }

  private void end(Place top) {
    refusedAt.ifPresent(this::authentication);
    if (draft.knows(Key.USER) && !draft.knows(Key.PASSWORD)) {
      Secrets.look(draft, top, findings);
    }
  }

  private void authentication(Place place) {
    boolean pap = !refused.contains("pap");
    boolean chap = !refused.contains("chap");
    if (pap != chap) {
      draft.tell(Key.AUTH, pap ? "pap" : "chap", place);
    } else if (!pap) {
      draft.tell(Key.AUTH, "none", place);
    }
  }
}
