package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.ppp.Dialling;
import dialtone.modem.ppp.PppChoice;
import dialtone.modem.supervisor.Wish;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a person wants of a connection, as words by the names of the options without their dashes.
/// `pin` and `password` stand beside the options that name a file with them.
record Settings(Map<String, String> words) {
  private static final int USUAL_METRIC = 700;
  private static final int USUAL_CID = 1;

  /// The options of `up` and `try`, and with `pin` and `password` the keys of `set`.
  static final List<Option> OPTIONS =
      List.of(
          Option.value(
              "--apn", "APN", "access point name; the SIM's or the network's own when absent"),
          Option.value("--user", "NAME", "user name that the access point asks for"),
          Option.value("--password-file", "FILE", "file whose first line is the password"),
          Option.value(
              "--pin-file",
              "FILE",
              "file whose first line is the PIN; asked for on a terminal when absent"),
          Option.flag("--pin-anyway", "try the PIN with fewer than three tries left"),
          Option.choice(
              "--family", "which IP the session carries", List.of("ipv4", "ipv6", "ipv4v6")),
          Option.choice(
              "--auth", "how the user name is given", List.of("none", "pap", "chap", "both")),
          Option.value(
              "--port", "PORT", "the port for commands, such as ttyUSB2, instead of probing"),
          Option.choice(
              "--data", "how packets travel", List.of("ncm", "ppp", "qmi", "mbim", "ecm")),
          Option.value("--number", "NUMBER", "what a PPP call dials; *99***CID# when absent"),
          Option.value(
              "--dial-port",
              "PORT",
              "the port a PPP call takes, such as ttyUSB3, instead of probing"),
          Option.value("--init", "LINES", "AT commands to send before a PPP call, one a line"),
          Option.choice("--ppp", "who speaks PPP on a call", List.of("own", "pppd", "auto")),
          Option.value(
              "--echo-interval", "SECONDS", "between PPP's questions for a sign of life; 0: none"),
          Option.value("--echo-failures", "N", "unanswered ones in a row that end a PPP call"),
          Option.value("--dial-deadline", "SECONDS", "from dialling to CONNECT"),
          Option.value(
              "--modes",
              "MODES",
              "radio technologies: auto, lte, umts, gsm, preferlte, preferumts"),
          Option.value("--plmn", "PLMN", "the network to register with, such as 23415"),
          Option.value("--cid", "N", "the context to use; 1 when absent"),
          Option.value(
              "--metric", "N", "metric of the default route; " + USUAL_METRIC + " when absent"));

  static final List<String> KEYS =
      List.of(
          "apn",
          "user",
          "password",
          "password-file",
          "pin",
          "pin-file",
          "family",
          "auth",
          "port",
          "data",
          "number",
          "dial-port",
          "init",
          "ppp",
          "echo-interval",
          "echo-failures",
          "dial-deadline",
          "modes",
          "plmn",
          "cid",
          "metric");

  Settings {
    words = Map.copyOf(words);
  }

  /// Those of a command line.
  static Settings of(Arguments arguments) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Option option : OPTIONS) {
      String key = option.name().substring(2);
      if (option.argument().isEmpty() && arguments.has(option.name())) {
        words.put(key, "yes");
      }
      arguments.value(option.name()).ifPresent(value -> words.put(key, value));
    }
    return new Settings(words);
  }

  static Settings of(Json.Fields json) {
    Map<String, String> words = new LinkedHashMap<>();
    json.fields().keySet().forEach(key -> json.text(key).ifPresent(value -> words.put(key, value)));
    return new Settings(words);
  }

  Json.Fields json() {
    Json.Builder json = Json.object();
    KEYS.forEach(key -> json.put(key, value(key)));
    return json.put("pin-anyway", value("pin-anyway")).end();
  }

  /// A copy in which `key` is `value`, checked as far as that is possible without a modem.
  ///
  /// @throws ModemFailure `UnknownWord` for a key or a choice that does not exist, `BadInput` for
  ///     what is no number
  Settings with(String key, String value) {
    if (!KEYS.contains(key)) {
      throw CommandLine.unknown("setting", key, KEYS);
    }
    for (Option option : OPTIONS) {
      if (option.name().equals("--" + key)
          && !option.choices().isEmpty()
          && !option.choices().contains(value)) {
        throw CommandLine.unknown(key, value, option.choices());
      }
    }
    Map<String, String> copy = new LinkedHashMap<>(words);
    if (value.isEmpty()) {
      copy.remove(key);
    } else {
      copy.put(key, value);
    }
    Settings changed = new Settings(copy);
    changed.number("cid", USUAL_CID, 1);
    changed.number("metric", USUAL_METRIC, 0);
    Dialling _ = changed.dialling();
    return changed;
  }

  /// These where they stand, `kept` where they do not.
  Settings over(Settings kept) {
    Map<String, String> all = new LinkedHashMap<>(kept.words);
    // What is forced now takes the place of what was kept, in whichever form it was.
    forget(all, "pin", "pin-file");
    forget(all, "password", "password-file");
    all.putAll(words);
    return new Settings(all);
  }

  private void forget(Map<String, String> all, String key, String file) {
    if (words.containsKey(key) || words.containsKey(file)) {
      all.remove(key);
      all.remove(file);
    }
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /// The same with the secrets themselves in the place of the files that hold them.
  Settings withSecretsRead() {
    Settings read = this;
    for (String key : List.of("pin", "password")) {
      Optional<String> file = value(key + "-file");
      if (file.isPresent()) {
        read = read.with(key + "-file", "").with(key, firstLine("--" + key + "-file", file.get()));
      }
    }
    return read;
  }

  private static String firstLine(String option, String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("")
          .strip();
    } catch (IOException unreadable) {
      throw new ModemFailure(new Failure.BadInput(option + " " + file, "the file cannot be read"));
    }
  }

  /// What the owner is to do. Files with secrets are read here.
  Wish wish() {
    Settings read = withSecretsRead();
    ConnectionSettings connection =
        new ConnectionSettings(
            value("apn"),
            value("user"),
            read.value("password").map(Secret::new),
            value("auth").map(word -> Auth.valueOf(word.toUpperCase(Locale.ROOT))),
            value("family")
                .map(word -> Family.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Family.IPV4),
            number("cid", USUAL_CID, 1));
    return new Wish(
        connection,
        read.value("pin").map(Secret::new),
        value("port"),
        value("data"),
        dialling(),
        value("modes"),
        value("plmn"),
        number("metric", USUAL_METRIC, 0),
        value("pin-anyway").isPresent());
  }

  private Dialling dialling() {
    Dialling usual = Dialling.USUAL;
    return new Dialling(
        value("number"),
        value("dial-port"),
        value("init").map(lines -> List.of(lines.split("\\R", -1))).orElse(usual.init()),
        value("ppp")
            .map(word -> PppChoice.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(usual.ppp()),
        Duration.ofSeconds(number("echo-interval", (int) usual.echoInterval().toSeconds(), 0)),
        number("echo-failures", usual.echoFailures(), 1),
        Duration.ofSeconds(number("dial-deadline", (int) usual.deadline().toSeconds(), 1)));
  }

  private int number(String key, int usual, int least) {
    try {
      int number = value(key).map(Integer::parseInt).orElse(usual);
      if (number < least) {
        throw new ModemFailure(new Failure.BadInput(key + " " + number, "the least is " + least));
      }
      return number;
    } catch (NumberFormatException noNumber) {
      throw new ModemFailure(
          new Failure.BadInput(key + " " + value(key).orElse(""), "it is no whole number"));
    }
  }
}
