package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.json.Json;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.Requests;
import dialtone.app.terminal.Views;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;

/// `dialtone monitor`: the events of a running `up`, from the last one on.
final class Monitor implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "monitor",
        "",
        "watch what a running dialtone up does, until it ends or Ctrl-C",
        List.of(),
        List.of(),
        List.of(
            new Example("dialtone monitor", "steps, drops and redials as they happen"),
            new Example(
                "dialtone monitor --json", "the same lines that dialtone up --json prints")));
  }

  @Override
  public int run(Invocation invocation) {
    Optional<OwnerClient> owner = Modems.owner(invocation);
    try (OwnerClient client =
            owner.orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.Unsupported(
                            "monitor", "no dialtone up runs that could be watched")));
        Views views = Views.of(invocation.output(), invocation.json(), new SystemClock())) {
      client.follow(
          Requests.monitor(),
          event -> {
            views.show(event);
            explain(invocation, event);
          });
      return ExitStatus.DONE;
    }
  }

  /// The live list leaves it to others to say why the last attempt failed.
  private static void explain(Invocation invocation, Json.Fields event) {
    boolean last =
        event.text("event").filter("failed"::equals).isPresent()
            && event.whole("retryInMs").isEmpty();
    if (last && invocation.output().terminal() && !invocation.json()) {
      int _ = invocation.complain(event);
    }
  }
}
