package dialtone.app.bench;

import dialtone.app.json.Json;
import java.util.List;
import java.util.OptionalDouble;

/// Findings as JSON: one object for the machine, one for each benchmark.
public final class OutcomeJson {
  private static final double DIGITS = 1000;

  private OutcomeJson() {}

  public static Json.Fields of(MeasuredOn machine) {
    return Json.object()
        .put("event", "machine")
        .put("cores", machine.cores())
        .put("processor", machine.processor())
        .put("memoryMb", machine.memoryMb())
        .put("kernel", machine.kernel())
        .put("java", machine.java())
        .put("load", machine.load())
        .end();
  }

  public static Json.Fields of(Outcome outcome) {
    Json.Builder facts = Json.object();
    outcome.facts().forEach(fact -> facts.put(fact.name(), fact.words()));
    return Json.object()
        .put("event", "benchmark")
        .put("name", outcome.benchmark())
        .put("warmUp", outcome.warmUp())
        .put("measurements", array(outcome.measurements().stream().map(OutcomeJson::of).toList()))
        .put("ratios", array(outcome.ratios().stream().map(OutcomeJson::of).toList()))
        .put("facts", facts.end())
        .put("skipped", outcome.skipped())
        .end();
  }

  private static Json.Fields of(Outcome.Measurement measured) {
    Summary summary = measured.summary();
    Json.Builder object =
        Json.object()
            .put("name", measured.name())
            .put("unit", measured.unit())
            .put("runs", summary.runs())
            .put("median", number(summary.median()))
            .put("min", number(summary.min()))
            .put("max", number(summary.max()))
            .put("spread", number(summary.spread()));
    return limited(object, measured.atMost());
  }

  private static Json.Fields of(Outcome.Ratio ratio) {
    Json.Builder object =
        Json.object().put("name", ratio.name()).put("value", number(ratio.value()));
    return limited(object, ratio.atMost());
  }

  private static Json.Fields limited(Json.Builder object, OptionalDouble atMost) {
    atMost.ifPresent(most -> object.put("atMost", number(most)));
    return object.end();
  }

  private static Json number(double value) {
    return new Json.Decimal(Math.round(value * DIGITS) / DIGITS);
  }

  private static Json array(List<Json.Fields> items) {
    return new Json.Array(List.copyOf(items));
  }
}
