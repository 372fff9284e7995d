package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;

/// `dialtone config`: the files in which other programs keep connections.
final class Config implements Action {
  static final String WRITE = "--write";
  static final String IN_PLACE = "--in-place";
  private static final List<String> VERBS = List.of("import");

  @Override
  public Command declaration() {
    return new Command(
        "config",
        "import FILE…",
        "read pppd, chat, wvdial, ifupdown, UCI and NetworkManager files, and mend them",
        List.of(
            Option.flag(WRITE, "write each mended file beside the one it mends, as FILE.mended"),
            Option.flag(IN_PLACE, "write it in its place, and keep what was there as FILE.before")),
        VERBS,
        List.of(
            new Example(
                "dialtone config import /etc/ppp/peers/megafon-3g",
                "as options of dialtone up, and what is wrong in it and its chat script"),
            new Example(
                "dialtone config import --write /etc/chatscripts/megafon-3g", "mended, beside it"),
            new Example("dialtone config import network --json", "for scripts")));
  }

  @Override
  public int run(Invocation invocation) {
    String verb =
        invocation.arguments().firstOperand("config", "say what to do: config import FILE");
    if (!VERBS.contains(verb)) {
      throw CommandLine.unknown("thing to do with configuration", verb, VERBS);
    }
    List<String> words = invocation.arguments().operands();
    List<String> files = words.subList(1, words.size());
    if (files.isEmpty()) {
      throw new ModemFailure(
          new Failure.BadInput("config import", "it needs a file: config import FILE"));
    }
    if (invocation.host().isEmpty()) {
      return importAll(invocation, files, new ConfigFiles(Optional.empty()));
    }
    try (Machine machine = Hosts.open(invocation.host())) {
      return importAll(invocation, files, new ConfigFiles(Optional.of(machine.files())));
    }
  }

  private static int importAll(Invocation invocation, List<String> files, ConfigFiles sources) {
    int status = ExitStatus.DONE;
    ConfigImport importing = new ConfigImport(invocation, sources);
    for (String file : files) {
      status = Math.max(status, importing.run(file));
    }
    return status;
  }
}
