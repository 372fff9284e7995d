package dialtone.app.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// What one benchmark found.
///
/// @param facts what was seen beside the numbers, as words
/// @param skipped what was not measured, with the reason
public record Outcome(
    String benchmark,
    String warmUp,
    List<Measurement> measurements,
    List<Ratio> ratios,
    List<Fact> facts,
    List<String> skipped) {

  /// @param unit `ms`, `µs`, `MB`, `B` or nothing for a count
  /// @param atMost what the median should not exceed
  public record Measurement(String name, String unit, Summary summary, OptionalDouble atMost) {}

  /// A median divided by the median of its peer.
  public record Ratio(String name, double value, OptionalDouble atMost) {}

  public record Fact(String name, List<String> words) {}

  static Builder named(String benchmark) {
    return new Builder(benchmark);
  }

  /// Collects findings in the order in which they are shown.
  static final class Builder {
    private final String benchmark;
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private String warmUp = "none";

    private Builder(String benchmark) {
      this.benchmark = benchmark;
    }

    Builder warmUp(String what) {
      warmUp = what;
      return this;
    }

    Summary add(String name, String unit, Collection<Double> values) {
      Summary summary = Summary.of(values);
      measurements.add(new Measurement(name, unit, summary, OptionalDouble.empty()));
      return summary;
    }

    Summary add(String name, String unit, Collection<Double> values, double atMost) {
      Summary summary = Summary.of(values);
      measurements.add(new Measurement(name, unit, summary, OptionalDouble.of(atMost)));
      return summary;
    }

    Builder ratio(String name, Summary ours, Summary peer) {
      ratios.add(new Ratio(name, ours.median() / peer.median(), OptionalDouble.empty()));
      return this;
    }

    Builder ratio(String name, Summary ours, Summary peer, double atMost) {
      ratios.add(new Ratio(name, ours.median() / peer.median(), OptionalDouble.of(atMost)));
      return this;
    }

    Builder fact(String name, List<String> words) {
      facts.add(new Fact(name, words));
      return this;
    }

    Builder skip(String why) {
      skipped.add(why);
      return this;
    }

    Outcome end() {
      return new Outcome(
          benchmark,
          warmUp,
          List.copyOf(measurements),
          List.copyOf(ratios),
          List.copyOf(facts),
          List.copyOf(skipped));
    }
  }
}
