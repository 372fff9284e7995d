package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.List;

/// `dialtone set`: keeps settings for the SIM that is inserted, or for a modem, which `up` then
/// uses.
final class SetValues implements Action {
  static final Option FOR_MODEM =
      Option.flag("--for-modem", "for the modem with whatever SIM, not for the SIM that is in it");

  @Override
  public Command declaration() {
    return new Command(
        "set",
        "[KEY=VALUE]…",
        "keep settings for the SIM that is in a modem; without KEY=VALUE show them",
        List.of(FOR_MODEM),
        Settings.KEYS.stream().map(key -> key + "=").toList(),
        List.of(
            new Example(
                "dialtone set apn=internet family=ipv4v6", "what dialtone up uses from now on"),
            new Example("dialtone set apn=", "forget one"),
            new Example(
                "dialtone set --for-modem port=ttyUSB2", "whatever SIM is in it; a SIM's win"),
            new Example("dialtone set", "what is kept; secrets are not shown")));
  }

  @Override
  public int run(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      boolean forModem = invocation.arguments().has(FOR_MODEM.name());
      Keeping keeping = Keeping.choose(invocation, machine, forModem);
      Settings settings = keeping.kept().read();
      for (String word : invocation.arguments().operands()) {
        int equals = word.indexOf('=');
        if (equals < 1) {
          throw new ModemFailure(new Failure.BadInput(word, "it is not KEY=VALUE"));
        }
        settings = settings.with(word.substring(0, equals), value(word, equals));
      }
      if (!invocation.arguments().operands().isEmpty()) {
        keeping.kept().write(settings);
      }
      keeping.show(invocation, settings);
      return ExitStatus.DONE;
    }
  }

  /// A file is kept by its whole path: `up` may run in another folder.
  private static String value(String word, int equals) {
    String value = word.substring(equals + 1);
    boolean file = word.substring(0, equals).endsWith("-file") && !value.isEmpty();
    return file ? Path.of(value).toAbsolutePath().normalize().toString() : value;
  }
}
