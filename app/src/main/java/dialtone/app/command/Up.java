package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.app.owner.DetachedOwner;
import dialtone.app.terminal.Views;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `dialtone up`: brings a modem online and keeps it there, or with `--once` leaves that to a
/// process of its own.
final class Up implements Action {
  private static final String ONCE = "--once";

  @Override
  public Command declaration() {
    List<Option> options = new ArrayList<>();
    options.add(Option.flag(ONCE, "return when online; the connection stays until dialtone down"));
    options.addAll(Settings.OPTIONS);
    return new Command(
        "up",
        "",
        "bring a modem online and keep it there; Ctrl-C hangs up",
        List.copyOf(options),
        List.of(),
        List.of(
            new Example("dialtone up", "the first modem, with what its SIM and dialtone setup say"),
            new Example(
                "dialtone up --apn internet --pin-file pin.txt", "with an access point and a PIN"),
            new Example(
                "dialtone up --once --json", "for scripts: returns when online, prints JSON"),
            new Example("dialtone up --modem wwan0 --modes lte", "a certain modem, LTE only")));
  }

  @Override
  public int run(Invocation invocation) {
    Settings typed = Settings.of(invocation.arguments()).withSecretsRead();
    Outcome outcome = attempt(invocation, typed);
    Optional<Secret> pin = outcome.wantsPin() ? Sessions.askForPin(invocation) : Optional.empty();
    if (pin.isPresent()) {
      outcome = attempt(invocation, typed.with("pin", pin.get().reveal()));
    }
    return outcome.failed().map(invocation::complain).orElse(ExitStatus.DONE);
  }

  /// How an attempt ended: the fields of its failure, if it failed.
  record Outcome(Optional<Json.Fields> failed) {
    /// A person can help: the SIM asks for its PIN, not for another code.
    boolean wantsPin() {
      return failed.filter(f -> "PinRequired".equals(f.text("failure").orElse(""))).isPresent();
    }
  }

  private static Outcome attempt(Invocation invocation, Settings typed) {
    return invocation.arguments().has(ONCE)
        ? detached(invocation, typed)
        : attached(invocation, typed);
  }

  private static Outcome attached(Invocation invocation, Settings typed) {
    try (Ending ending = Ending.begin()) {
      Machine machine = Hosts.open(invocation.host());
      ending.with(machine::close);
      ModemDevice device = Modems.choose(machine, invocation.modem());
      Settings all = typed.over(new KeptSettings(machine.stateDirectory(), device.id()).read());
      Sessions.noteUnused(invocation, all, device);
      Session.Order order =
          new Session.Order(machine, device, all.wish(), Session.Stay.FOR_EVER, "dialtone up");
      return new Outcome(Sessions.run(invocation, order, ending));
    }
  }

  /// Starts the owner in a process of its own and shows its events until it is online or has
  /// failed.
  private static Outcome detached(Invocation invocation, Settings typed) {
    Json.Fields order;
    Path log;
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = Modems.choose(machine, invocation.modem());
      Settings all = typed.over(new KeptSettings(machine.stateDirectory(), device.id()).read());
      Sessions.noteUnused(invocation, all, device);
      log = machine.runDirectory().resolve(device.id() + ".log");
      order = Own.order(invocation, device.id(), all.withSecretsRead(), log);
    }
    Clock clock = new SystemClock();
    try (DetachedOwner owner = DetachedOwner.start(order, log);
        Views views = Views.of(invocation.output(), invocation.json(), clock)) {
      Optional<Json.Fields> failed = Optional.empty();
      for (Optional<Json.Fields> next = owner.next(); next.isPresent(); next = owner.next()) {
        Json.Fields event = next.get();
        String name = event.text("event").orElse("");
        views.show(event);
        if (name.equals("online")) {
          owner.release();
          return new Outcome(Optional.empty());
        }
        failed = name.equals("failed") ? next : failed;
      }
      // The owner has ended by itself and hung up. One that did not even say why has left it in its
      // log.
      return new Outcome(Optional.of(failed.orElseThrow(() -> died(log))));
    }
  }

  private static ModemFailure died(Path log) {
    return new ModemFailure(
        new Failure.ProgramFailed("dialtone __own", "it ended early; see " + log));
  }
}
