package dialtone.app.command;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Key;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A connection that another program's file describes, in the words of `dialtone up`.
record ConfigWish(ConnectionDescription described) {

  /// The keys that `up` has a word for, with the word.
  private static final Map<Key, String> WORDS = new LinkedHashMap<>();

  static {
    for (Key key :
        List.of(
            Key.DATA,
            Key.APN,
            Key.CID,
            Key.FAMILY,
            Key.USER,
            Key.PASSWORD,
            Key.AUTH,
            Key.PIN,
            Key.NUMBER,
            Key.INIT,
            Key.ECHO_INTERVAL,
            Key.ECHO_FAILURES,
            Key.DIAL_DEADLINE,
            Key.MODES,
            Key.PLMN,
            Key.METRIC)) {
      WORDS.put(key, key.word());
    }
  }

  /// The word after `--modem`: the modem itself, or the port by which it is known.
  Optional<String> modem() {
    return described.value(Key.MODEM).or(() -> described.value(Key.PORT));
  }

  /// By the names of options without their dashes, secrets included.
  Settings settings() {
    Settings settings = new Settings(Map.of());
    for (Map.Entry<Key, String> entry : WORDS.entrySet()) {
      List<String> values = described.values(entry.getKey());
      if (!values.isEmpty()) {
        settings = settings.with(entry.getValue(), String.join("\n", values));
      }
    }
    Optional<String> port = described.value(Key.PORT);
    if (port.isPresent()) {
      String word = portWord(port.get());
      settings = word.isEmpty() ? settings : settings.with(word, port.get());
    }
    boolean never = described.value(Key.ECHO_FAILURES).filter("0"::equals).isPresent();
    return never ? settings.with("echo-failures", "").with("echo-interval", "0") : settings;
  }

  /// A port for calls where the file dials; a channel of QMI or MBIM takes no commands.
  private String portWord(String port) {
    if (described.value(Key.DATA).filter("ppp"::equals).isPresent()) {
      return "dial-port";
    }
    return port.startsWith("cdc-wdm") ? "" : "port";
  }

  /// The words of a command line that does the same. Secrets are left to files that are still to be
  /// written.
  List<String> command() {
    List<String> words = new ArrayList<>(List.of("dialtone", "up"));
    modem().ifPresent(modem -> words.addAll(List.of("--modem", modem)));
    Settings settings = settings();
    for (String word : Settings.KEYS) {
      Optional<String> value = settings.value(word);
      if (value.isPresent()) {
        boolean secret = word.equals("password") || word.equals("pin");
        words.add("--" + word + (secret ? "-file" : ""));
        words.add(secret ? word + ".txt" : value.get());
      }
    }
    return words;
  }

  /// What the file asks for and `dialtone up` does otherwise.
  List<Remark> unmet() {
    return described.told().stream().flatMap(told -> unmet(told).stream()).toList();
  }

  private static Optional<Remark> unmet(Told told) {
    boolean no = told.text().reveal().equals("no");
    return switch (told.key()) {
      case DEFAULT_ROUTE ->
          Optional.of("dialtone up sets a default route; --metric N ranks it")
              .filter(_ -> no)
              .map(why -> warning(told, why));
      case PEER_DNS ->
          Optional.of("dialtone up uses the network's name servers")
              .filter(_ -> no)
              .map(why -> warning(told, why));
      case MTU -> Optional.of(note(told, "dialtone up takes what network and modem say"));
      case SPEED -> Optional.of(note(told, "dialtone sets up the serial line itself"));
      case INTERFACE -> Optional.of(note(told, "the kernel names the interface"));
      case PORT, MODEM -> Optional.empty();
      case DATA, APN, CID, FAMILY, USER, PASSWORD, AUTH, PIN, NUMBER, INIT -> Optional.empty();
      case MODES, PLMN, ECHO_INTERVAL, ECHO_FAILURES, DIAL_DEADLINE, METRIC -> Optional.empty();
    };
  }

  private static Remark warning(Told told, String why) {
    return Remark.of(Severity.WARNING, told.place(), told.key().word() + " " + told.shown(), why);
  }

  private static Remark note(Told told, String why) {
    return Remark.of(Severity.NOTE, told.place(), told.key().word() + " " + told.shown(), why);
  }
}
