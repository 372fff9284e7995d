package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.host.local.TemporaryFolder;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.Faults;
import dialtone.simulator.Models;
import dialtone.simulator.Simulation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `dialtone simulate`: a modem made of software for other programs, until a time, SIGINT or
/// SIGTERM ends it.
final class Simulate implements Action {
  private static final Pattern TIME = Pattern.compile("(\\d{1,8})(ms|s|m|h)?");

  @Override
  public Command declaration() {
    List<Option> options = new ArrayList<>();
    options.add(
        Option.value(
            "--dir",
            "DIR",
            "where dev, sys and the rest are laid out; a temporary folder when absent"));
    options.add(
        Option.value(
            "--netns",
            "NAME",
            "an existing network namespace for its device, instead of a new one"));
    options.add(
        Option.flag(
            "--qmi-proxy", "answer QMI on the socket of qmi-proxy too, as qmicli -p uses it"));
    options.add(Option.value("--for", "TIME", "end by itself after 30s, 5m, 1h"));
    options.add(Option.flag("--list", "name the models"));
    options.add(Option.flag("--faults", "name the faults"));
    options.addAll(Simulated.OPTIONS);
    return new Command(
        "simulate",
        "[MODEL]",
        "a modem made of software, for other programs and for dialtone --host dir:DIR",
        List.copyOf(options),
        Models.all().stream().map(Models.Entry::name).toList(),
        List.of(
            new Example(
                "dialtone simulate huawei-e3372s --dir /tmp/m",
                "ports in /tmp/m/dev, sysfs in /tmp/m/sys"),
            new Example("dialtone --host dir:/tmp/m up", "brings it online, from another terminal"),
            new Example(
                "dialtone simulate huawei-e3372s --fault mute@3s --for 30s",
                "falls silent after 3 s"),
            new Example(
                "dialtone simulate --list", "the models; --faults names what can go wrong")));
  }

  @Override
  public int run(Invocation invocation) {
    if (invocation.arguments().has("--list")) {
      return name(invocation, "models", Models.all().stream().map(Simulated::described).toList());
    }
    if (invocation.arguments().has("--faults")) {
      return name(invocation, "faults", Faults.all().stream().map(Simulated::described).toList());
    }
    String model = invocation.arguments().firstOperand("simulate", "name a model; simulate --list");
    Optional<Duration> limit = invocation.arguments().value("--for").map(Simulate::time);
    try (Ending ending = Ending.begin()) {
      Path folder = folder(invocation, ending);
      SimulatedEvents events = new SimulatedEvents(invocation);
      Simulation simulation = Simulated.start(invocation, model, folder, events);
      ending.with(simulation::close);
      events.ready(simulation.ready());
      await(limit);
      return ExitStatus.DONE;
    }
  }

  private static Path folder(Invocation invocation, Ending ending) {
    Optional<String> named = invocation.arguments().value("--dir");
    if (named.isPresent()) {
      return Path.of(named.get());
    }
    Path made = TemporaryFolder.make("dialtone-modem");
    ending.with(() -> TemporaryFolder.remove(made));
    return made;
  }

  /// Until the time is over, or a signal ends the program.
  private static void await(Optional<Duration> limit) {
    CountDownLatch never = new CountDownLatch(1);
    try {
      if (limit.isPresent()) {
        boolean signalled = never.await(limit.get().toMillis(), TimeUnit.MILLISECONDS);
        assert !signalled;
      } else {
        never.await();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  static Duration time(String word) {
    Matcher matcher = TIME.matcher(word);
    if (!matcher.matches()) {
      throw new ModemFailure(
          new Failure.BadInput("--for " + word, "it is no time such as 30s or 5m"));
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (Optional.ofNullable(matcher.group(2)).orElse("s")) {
      case "ms" -> Duration.ofMillis(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofSeconds(count);
    };
  }

  private static int name(Invocation invocation, String what, List<Json.Fields> described) {
    if (invocation.json()) {
      invocation.print(Json.object().put(what, new Json.Array(List.copyOf(described))).end());
    }
    for (Json.Fields each : described) {
      String name = each.text("name").orElse("");
      invocation.say("%-22s %s".formatted(name, each.text("description").orElse("")));
    }
    return ExitStatus.DONE;
  }
}
