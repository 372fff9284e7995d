package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.format.Imported;
import dialtone.host.config.wvdial.Dialers;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `--from FILE` of `up`: the connection of another program's file beneath what was typed.
final class ConfigFrom {
  static final Option OPTION =
      Option.value(
          "--from",
          "FILE",
          "take the connection from a pppd peers file, wvdial.conf, interfaces, UCI or keyfile;"
              + " FILE#NAME for one of several");

  private final Invocation invocation;

  private ConfigFrom(Invocation invocation) {
    this.invocation = invocation;
  }

  /// What was typed, over what the file says.
  record Merged(Invocation invocation, Settings settings) {}

  /// @throws ModemFailure `BadInput` when no connection can be made of the file
  static Merged under(Settings typed, Invocation invocation) {
    Optional<String> from = invocation.arguments().value(OPTION.name());
    if (from.isEmpty()) {
      return new Merged(invocation, typed);
    }
    ConfigWish wish = new ConfigFrom(invocation).read(from.get());
    Invocation whole =
        invocation.modem().isPresent()
            ? invocation
            : wish.modem().map(modem -> withModem(invocation, modem)).orElse(invocation);
    return new Merged(whole, typed.over(wish.settings()));
  }

  private static Invocation withModem(Invocation invocation, String modem) {
    Map<String, List<String>> options = new LinkedHashMap<>(invocation.arguments().options());
    options.put("--modem", List.of(modem));
    return new Invocation(
        new Arguments(options, invocation.arguments().operands()), invocation.output());
  }

  private ConfigWish read(String word) {
    Imported imported = imported(word);
    int hash = word.lastIndexOf('#');
    String file = word;
    Optional<String> name = Optional.empty();
    if (hash > 0 && imported.files().isEmpty()) {
      file = word.substring(0, hash);
      imported = imported(file);
      name = Optional.of(word.substring(hash + 1));
    }
    List<Remark> remarks = new ArrayList<>(imported.remarks());
    Optional<ConfigWish> wish = Optional.empty();
    if (imported.good()) {
      wish = Optional.of(new ConfigWish(choose(file, name, imported.connections())));
      remarks.addAll(wish.get().unmet());
    }
    remarks.stream().filter(r -> r.severity() != Severity.NOTE).forEach(this::say);
    List<Remark> errors = remarks.stream().filter(r -> r.severity() == Severity.ERROR).toList();
    return wish.orElseThrow(
        () ->
            new ModemFailure(new Failure.BadInput("--from " + word, errors.getFirst().sentence())));
  }

  private Imported imported(String path) {
    if (invocation.host().isEmpty()) {
      return Imported.of(path, new ConfigFiles(Optional.empty()));
    }
    try (Machine machine = Hosts.open(invocation.host())) {
      return Imported.of(path, new ConfigFiles(Optional.of(machine.files())));
    }
  }

  /// The one that was named, the only one, or what a plain `wvdial` dials.
  private static ConnectionDescription choose(
      String file, Optional<String> name, List<ConnectionDescription> connections) {
    List<String> names = connections.stream().map(ConnectionDescription::name).toList();
    String wanted = name.orElse(names.contains(Dialers.DEFAULTS) ? Dialers.DEFAULTS : "");
    if (wanted.isEmpty() && connections.size() == 1) {
      return connections.getFirst();
    }
    if (wanted.isEmpty()) {
      throw new ModemFailure(
          new Failure.BadInput(
              "--from " + file,
              "it has several connections; name one: "
                  + String.join(", ", names.stream().map(each -> file + "#" + each).toList())));
    }
    return connections.stream()
        .filter(each -> each.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> CommandLine.unknown("connection of " + file, wanted, names));
  }

  private void say(Remark remark) {
    if (invocation.json()) {
      invocation.print(
          Json.object().put("event", "remark").putAll(ConfigJson.remark(remark)).end());
    } else {
      invocation.output().err().println("dialtone: " + remark.sentence());
    }
  }
}
