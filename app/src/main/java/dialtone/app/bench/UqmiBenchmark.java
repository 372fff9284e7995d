package dialtone.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The first message of a JVM that has just started, and `uqmi --get-signal-info` as a whole
/// process beside libqmi's `qmicli`, which asks the same modem the same.
final class UqmiBenchmark implements Benchmark {
  private static final double FIRST_MESSAGE_AT_MOST_MS = 1;
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final String QUESTION = "--get-signal-info";
  private static final String QMICLI_QUESTION = "--nas-get-signal-info";

  @Override
  public String name() {
    return "uqmi";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name()).warmUp("each once");
    Optional<Launcher> launcher = Launcher.ofThisProcess();
    if (launcher.isEmpty()) {
      return outcome.skip("all of it: this process was not started by ./dialtone").end();
    }
    List<Double> first = new ArrayList<>();
    for (int i = 0; i <= effort.runs(); i++) {
      String nanos = WholeProcess.lines(launcher.get().program(FirstMessage.class)).getLast();
      first.add(Double.parseDouble(nanos) / NANOS_A_MILLISECOND);
    }
    List<Double> counted = first.subList(1, first.size());
    outcome.add("firstMessage", "ms", counted, FIRST_MESSAGE_AT_MOST_MS);
    whole(launcher.get(), Workplace.open(QmiBenchmark.MODEL, ending), effort, outcome);
    throughOwner(launcher.get(), effort, outcome, ending);
    return outcome.end();
  }

  private static void whole(
      Launcher launcher, Workplace place, Effort effort, Outcome.Builder outcome) {
    String port = QmicliSequence.port(place);
    SideBySide programs = new SideBySide();
    programs.with("javaVersion", launcher.bare("-version"));
    programs.with("uqmi", launcher.dialtone("uqmi", "-d", port, QUESTION));
    launcher
        .script()
        .ifPresent(
            script -> programs.with("uqmiByScript", List.of(script, "uqmi", "-d", port, QUESTION)));
    Optional<String> qmicli = WholeProcess.find("qmicli");
    qmicli.ifPresentOrElse(
        program ->
            programs.with(
                "qmicli", List.of(program, "--device-open-qmi", "-d", port, QMICLI_QUESTION)),
        () -> outcome.skip("qmicli: it is not installed"));
    SideBySide.Times times = programs.measure(effort.runs(), outcome);
    Summary ours = times.of("uqmi");
    outcome.ratio("uqmi/javaVersion", ours, times.of("javaVersion"));
    times.find("qmicli").ifPresent(peer -> outcome.ratio("uqmi/qmicli", ours, peer));
  }

  /// The owner is a resident daemon that answers another process.
  private static void throughOwner(
      Launcher launcher, Effort effort, Outcome.Builder outcome, Consumer<Runnable> ending) {
    Workplace place = Workplace.open(QmiBenchmark.MODEL, ending);
    OwnerProcess.start(launcher, place, ending);
    SideBySide programs = new SideBySide();
    programs.with("javaVersionBesideOwner", launcher.bare("-version"));
    programs.with(
        "statusThroughOwner", launcher.dialtone("--host", place.host(), "status", "--json"));
    SideBySide.Times times = programs.measure(effort.runs(), outcome);
    outcome.ratio(
        "statusThroughOwner/javaVersion",
        times.of("statusThroughOwner"),
        times.of("javaVersionBesideOwner"));
    outcome.skip("uqmi through the owner: uqmi opens the port itself, which an owner holds");
  }
}
