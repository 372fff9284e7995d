package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.terminal.PinPrompt;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `dialtone setup`: asks for the settings and keeps them for the SIM that is inserted, or for a
/// modem.
final class Setup implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "setup",
        "",
        "ask for the settings of the SIM that is in a modem and keep them",
        List.of(SetValues.FOR_MODEM),
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
      boolean forModem = invocation.arguments().has(SetValues.FOR_MODEM.name());
      Keeping keeping = Keeping.choose(invocation, machine, forModem);
      Settings settings = keeping.kept().read();
      invocation
          .output()
          .err()
          .println(
              "For %s. Enter keeps what stands there, a dash forgets it."
                  .formatted(keeping.name()));
      settings = ask(invocation, settings, "apn", "Access point name (APN)");
      settings = ask(invocation, settings, "user", "User name");
      settings = askSecretly(invocation, settings, "password", "Password");
      settings = askSecretly(invocation, settings, "pin", "PIN of the SIM");
      settings = ask(invocation, settings, "family", "IP (ipv4, ipv6, ipv4v6)");
      keeping.kept().write(settings);
      keeping.show(invocation, settings);
      return ExitStatus.DONE;
    }
  }

  private static Settings ask(
      Invocation invocation, Settings settings, String key, String question) {
    String now = settings.value(key).map(value -> " [" + value + "]").orElse("");
    while (true) {
      invocation.output().err().print(question + now + ": ");
      invocation.output().err().flush();
      try {
        String line = Optional.ofNullable(invocation.output().in().readLine()).orElse("").strip();
        return line.isEmpty() ? settings : settings.with(key, line.equals("-") ? "" : line);
      } catch (ModemFailure wrong) {
        // A slip must not cost the answers given so far.
        invocation.output().err().println(Explanation.of(wrong.failure()).message());
      } catch (IOException ended) {
        return settings;
      }
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
