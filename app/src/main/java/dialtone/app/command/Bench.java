package dialtone.app.command;

import dialtone.app.bench.Benchmark;
import dialtone.app.bench.Benchmarks;
import dialtone.app.bench.Effort;
import dialtone.app.bench.MeasuredOn;
import dialtone.app.bench.Outcome;
import dialtone.app.bench.OutcomeJson;
import dialtone.app.bench.OutcomeTable;
import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;

/// `dialtone bench`: how fast this program is on this machine, beside others.
final class Bench implements Action {
  private static final String RUNS = "--runs";
  private static final int USUAL_RUNS = 15;

  @Override
  public Command declaration() {
    return new Command(
        "bench",
        "[NAME]…",
        "measure speed and memory on this machine, beside other programs",
        List.of(Option.value(RUNS, "N", "how often each is measured; 15 when absent")),
        names(),
        List.of(
            new Example("dialtone bench", "all of it; about five minutes"),
            new Example("dialtone bench online --json", "from ports to an address, for scripts"),
            new Example("dialtone bench --runs 3 command", "quicker and noisier")));
  }

  @Override
  public int run(Invocation invocation) {
    List<Benchmark> wanted = wanted(invocation.arguments().operands());
    Effort effort = Effort.of(runs(invocation.arguments()));
    MeasuredOn machine = MeasuredOn.here();
    OutcomeTable.of(machine).forEach(invocation::say);
    if (invocation.json()) {
      invocation.print(OutcomeJson.of(machine));
    }
    wanted.forEach(each -> measure(each, effort, invocation));
    return ExitStatus.DONE;
  }

  private static void measure(Benchmark benchmark, Effort effort, Invocation invocation) {
    Outcome outcome;
    try (Ending ending = Ending.begin()) {
      outcome = benchmark.run(effort, ending::with);
    }
    OutcomeTable.of(outcome).forEach(invocation::say);
    if (invocation.json()) {
      invocation.print(OutcomeJson.of(outcome));
    }
  }

  private static List<String> names() {
    return Benchmarks.all().stream().map(Benchmark::name).toList();
  }

  private static List<Benchmark> wanted(List<String> words) {
    for (String word : words) {
      if (!names().contains(word)) {
        throw CommandLine.unknown("benchmark", word, names());
      }
    }
    return Benchmarks.all().stream()
        .filter(each -> words.isEmpty() || words.contains(each.name()))
        .toList();
  }

  private static int runs(Arguments arguments) {
    String word = arguments.value(RUNS).orElse(String.valueOf(USUAL_RUNS));
    if (!word.matches("[1-9]\\d{0,3}")) {
      throw new ModemFailure(
          new Failure.BadInput(RUNS + " " + word, "it is no count from 1 to 9999"));
    }
    return Integer.parseInt(word);
  }
}
