package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.Requests;
import dialtone.app.terminal.AtTerminal;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `dialtone at`: AT commands through the modem's owner, or through the port when nobody owns it.
final class At implements Action {
  private static final String DEADLINE = "--deadline";
  private static final Duration USUAL = Duration.ofSeconds(5);

  @Override
  public Command declaration() {
    return new Command(
        "at",
        "[COMMAND]…",
        "send AT commands, also beside a running connection; without COMMAND a terminal",
        List.of(Option.value(DEADLINE, "SECONDS", "how long an answer may take; 5 when absent")),
        List.of(),
        List.of(
            new Example(
                "dialtone at AT+CSQ", "one command; exit status 1 when the modem refuses it"),
            new Example("dialtone at ATI AT+CREG?", "several, one after the other"),
            new Example("dialtone at --deadline 180 AT+COPS=?", "a slow one"),
            new Example("dialtone at", "a terminal that shows unsolicited lines too")));
  }

  @Override
  public int run(Invocation invocation) {
    Optional<OwnerClient> owner = Modems.owner(invocation);
    if (owner.isEmpty()) {
      return DirectAt.run(invocation, deadline(invocation.arguments()));
    }
    try (OwnerClient client = owner.get()) {
      Duration deadline = deadline(invocation.arguments());
      if (invocation.arguments().operands().isEmpty()) {
        return converse(invocation, client, deadline);
      }
      return sendAll(invocation, command -> client.ask(Requests.at(command, deadline)));
    }
  }

  /// Sends the operands in order and stops at the first that fails.
  static int sendAll(Invocation invocation, Function<String, Json.Fields> ask) {
    AtTerminal terminal = new AtTerminal(invocation.output(), invocation.json());
    for (String command : invocation.arguments().operands()) {
      Json.Fields answer = ask.apply(command);
      if (!terminal.show(answer)) {
        boolean refused = answer.text("result").isPresent();
        return refused ? ExitStatus.FAILED : ExitStatus.of(answer.text("failure").orElse(""));
      }
    }
    return ExitStatus.DONE;
  }

  static int converse(
      Invocation invocation, AtTerminal terminal, Function<String, Json.Fields> ask) {
    try {
      return terminal.converse(ask) ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (IOException broken) {
      throw new ModemFailure(new Failure.Gone("stdin", String.valueOf(broken.getMessage())));
    }
  }

  /// Unsolicited lines come over a connection of their own: answers stay in step with commands.
  private static int converse(Invocation invocation, OwnerClient client, Duration deadline) {
    AtTerminal terminal = new AtTerminal(invocation.output(), invocation.json());
    Optional<OwnerClient> second = Modems.owner(invocation);
    second.ifPresent(
        lines ->
            Thread.ofVirtual()
                .name("unsolicited lines")
                .start(
                    () ->
                        lines.follow(
                            Requests.unsolicited(),
                            news -> news.text("line").ifPresent(terminal::heard))));
    int status =
        converse(invocation, terminal, command -> client.ask(Requests.at(command, deadline)));
    second.ifPresent(OwnerClient::close);
    return status;
  }

  private static Duration deadline(Arguments arguments) {
    Optional<String> seconds = arguments.value(DEADLINE);
    try {
      return seconds.map(Integer::parseInt).map(Duration::ofSeconds).orElse(USUAL);
    } catch (NumberFormatException noNumber) {
      throw new ModemFailure(
          new Failure.BadInput(DEADLINE + " " + seconds.orElse(""), "it is no number of seconds"));
    }
  }
}
