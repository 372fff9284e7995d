package dialtone.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Findings as lines for people.
public final class OutcomeTable {
  private static final String ROW = "  %-34s %10s %10s %10s %10s  %-3s %s";

  private OutcomeTable() {}

  public static List<String> of(MeasuredOn machine) {
    return List.of(
        "%d × %s, %d MB, Linux %s, %s, load %s"
            .formatted(
                machine.cores(),
                machine.processor(),
                machine.memoryMb(),
                machine.kernel(),
                machine.java(),
                machine.load()));
  }

  public static List<String> of(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(outcome.benchmark() + " (warm-up: " + outcome.warmUp() + ")");
    if (!outcome.measurements().isEmpty()) {
      lines.add(ROW.formatted("", "median", "min", "max", "spread", "", "").stripTrailing());
    }
    for (Outcome.Measurement each : outcome.measurements()) {
      Summary summary = each.summary();
      lines.add(
          ROW.formatted(
                  each.name(),
                  number(summary.median()),
                  number(summary.min()),
                  number(summary.max()),
                  number(summary.spread()),
                  each.unit(),
                  "of " + summary.runs() + judged(summary.median(), each.atMost()))
              .stripTrailing());
    }
    outcome
        .ratios()
        .forEach(
            each ->
                lines.add(
                    "  %-34s %10s×%s"
                        .formatted(
                            each.name(),
                            number(each.value()),
                            judged(each.value(), each.atMost()))));
    outcome
        .facts()
        .forEach(each -> lines.add("  " + each.name() + ": " + String.join(" | ", each.words())));
    outcome.skipped().forEach(each -> lines.add("  skipped: " + each));
    return lines;
  }

  private static String judged(double value, OptionalDouble atMost) {
    if (atMost.isEmpty()) {
      return "";
    }
    double most = atMost.getAsDouble();
    return (value <= most ? ", within " : ", MISSED: at most ") + number(most);
  }

  private static String number(double value) {
    String pattern = Math.abs(value) >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
