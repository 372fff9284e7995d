package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.owner.DetachedOwner;
import dialtone.app.terminal.Views;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
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
    options.add(ConfigFrom.OPTION);
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
            new Example(
                "dialtone up --from /etc/ppp/peers/megafon-3g", "what pppd call megafon-3g does"),
            new Example("dialtone up --modem wwan0 --modes lte", "a certain modem, LTE only")));
  }

  @Override
  public int run(Invocation invocation) {
    Settings typed = Settings.of(invocation.arguments()).withSecretsRead();
    ConfigFrom.Merged merged = ConfigFrom.under(typed, invocation);
    return Sessions.runWithPin(
            invocation, merged.settings(), settings -> attempt(merged.invocation(), settings))
        .map(invocation::complain)
        .orElse(ExitStatus.DONE);
  }

  private static Optional<Json.Fields> attempt(Invocation invocation, Settings typed) {
    return invocation.arguments().has(ONCE)
        ? detached(invocation, typed)
        : attached(invocation, typed);
  }

  /// A script that reads events learns from one that there is nothing to bring online.
  private static ModemDevice choose(Invocation invocation, Machine machine) {
    try {
      return Modems.choose(machine, invocation.modem());
    } catch (ModemFailure none) {
      if (invocation.json() && none.failure() instanceof Failure.NoModem) {
        invocation.print(ProgressJson.refused(none.failure()));
      }
      throw none;
    }
  }

  private static Optional<Json.Fields> attached(Invocation invocation, Settings typed) {
    try (Ending ending = Ending.begin()) {
      Machine machine = Hosts.open(invocation.host());
      ending.with(machine::close);
      ModemDevice device = choose(invocation, machine);
      KeptWishes wishes = KeptWishes.of(typed, machine.stateDirectory(), device.id());
      Sessions.check(wishes.settings(), device, machine);
      Sessions.noteUnused(invocation, wishes.settings(), device);
      Session.Order order =
          new Session.Order(machine, device, wishes, Session.Stay.FOR_EVER, "dialtone up");
      return Sessions.run(invocation, order, ending);
    }
  }

  /// Starts the owner in a process of its own and shows its events until it is online or has
  /// failed: the fields of its failure then.
  private static Optional<Json.Fields> detached(Invocation invocation, Settings typed) {
    Json.Fields order;
    Path log;
    try (Machine machine = Hosts.open(invocation.host())) {
      ModemDevice device = choose(invocation, machine);
      KeptWishes wishes = KeptWishes.of(typed, machine.stateDirectory(), device.id());
      Sessions.check(wishes.settings(), device, machine);
      Sessions.noteUnused(invocation, wishes.settings(), device);
      log = machine.runDirectory().resolve(device.id() + ".log");
      order = Own.order(invocation, word(device), typed, log);
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
          return Optional.empty();
        }
        failed = name.equals("failed") ? next : failed;
      }
      // The owner has ended by itself and hung up. One that did not even say why has left it in its
      // log.
      return Optional.of(failed.orElseThrow(() -> died(log)));
    }
  }

  /// By which the owner finds it: no list has a modem that is known by its serial port only.
  private static String word(ModemDevice device) {
    return device.usb().isEmpty() ? "/dev/" + device.path() : device.id();
  }

  private static ModemFailure died(Path log) {
    return new ModemFailure(
        new Failure.ProgramFailed("dialtone __own", "it ended early; see " + log));
  }
}
