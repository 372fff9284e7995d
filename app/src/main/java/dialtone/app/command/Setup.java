package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.terminal.PinPrompt;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `dialtone setup`: asks for the settings and keeps them for a modem.
final class Setup implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "setup",
        "",
        "ask for the settings of a modem and keep them",
        List.of(),
        List.of(),
        List.of(
            new Example(
                "dialtone setup", "Enter keeps what stands in brackets; a dash forgets it")));
  }

  @Override
  public int run(Invocation invocation) {
    if (!invocation.output().typed()) {
      throw new ModemFailure(
          new Failure.Unsupported("setup", "there is no terminal to ask on; use dialtone set K=V"));
    }
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      KeptSettings kept = new KeptSettings(machine.stateDirectory(), device.id());
      Settings settings = kept.read();
      settings = ask(invocation, settings, "apn", "Access point name (APN)");
      settings = ask(invocation, settings, "user", "User name");
      settings = askSecretly(invocation, settings, "password", "Password");
      settings = askSecretly(invocation, settings, "pin", "PIN of the SIM");
      settings = ask(invocation, settings, "family", "IP (ipv4, ipv6, ipv4v6)");
      kept.write(settings);
      SetValues.show(invocation, device.id(), settings);
      return ExitStatus.DONE;
    }
  }

  private static Settings ask(
      Invocation invocation, Settings settings, String key, String question) {
    String now = settings.value(key).map(value -> " [" + value + "]").orElse("");
    invocation.output().err().print(question + now + ": ");
    invocation.output().err().flush();
    try {
      String line = Optional.ofNullable(invocation.output().in().readLine()).orElse("").strip();
      return line.isEmpty() ? settings : settings.with(key, line.equals("-") ? "" : line);
    } catch (IOException ended) {
      return settings;
    }
  }

  private static Settings askSecretly(
      Invocation invocation, Settings settings, String key, String question) {
    String now = settings.value(key).map(_ -> " [kept]").orElse("");
    Optional<Secret> typed = PinPrompt.ask(invocation.output(), question + now);
    return typed
        .map(secret -> settings.with(key, secret.reveal().equals("-") ? "" : secret.reveal()))
        .orElse(settings);
  }
}
