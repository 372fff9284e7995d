package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;

/// `dialtone set`: keeps settings for a modem, which `up` then uses.
final class SetValues implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "set",
        "[KEY=VALUE]…",
        "keep settings for a modem; without KEY=VALUE show them",
        List.of(),
        Settings.KEYS.stream().map(key -> key + "=").toList(),
        List.of(
            new Example(
                "dialtone set apn=internet family=ipv4v6", "what dialtone up uses from now on"),
            new Example("dialtone set apn=", "forget one"),
            new Example("dialtone set", "what is kept; secrets are not shown")));
  }

  @Override
  public int run(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      KeptSettings kept = new KeptSettings(machine.stateDirectory(), device.id());
      Settings settings = kept.read();
      for (String word : invocation.arguments().operands()) {
        int equals = word.indexOf('=');
        if (equals < 1) {
          throw new ModemFailure(new Failure.BadInput(word, "it is not KEY=VALUE"));
        }
        settings = settings.with(word.substring(0, equals), word.substring(equals + 1));
      }
      if (!invocation.arguments().operands().isEmpty()) {
        kept.write(settings);
      }
      show(invocation, device.id(), settings);
      return ExitStatus.DONE;
    }
  }

  static void show(Invocation invocation, String modem, Settings settings) {
    Json.Builder json = Json.object().put("modem", modem);
    invocation.say("Settings of " + modem + ":" + (settings.words().isEmpty() ? " none" : ""));
    for (String key : Settings.KEYS) {
      boolean secret = key.equals("pin") || key.equals("password");
      settings
          .value(key)
          .map(value -> secret ? "***" : value)
          .ifPresent(
              shown -> {
                json.put(key, shown);
                invocation.say("  %-13s %s".formatted(key, shown));
              });
    }
    if (invocation.json()) {
      invocation.print(json.end());
    }
  }
}
