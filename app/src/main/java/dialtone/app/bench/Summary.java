package dialtone.app.bench;

import java.util.Arrays;
import java.util.Collection;

/// One number that was measured several times.
///
/// @param spread from the first quartile to the third: half of all runs lie in it
public record Summary(int runs, double min, double median, double max, double spread) {

  /// @throws IllegalArgumentException without any value
  public static Summary of(Collection<Double> values) {
    double[] sorted = sorted(values);
    double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    return new Summary(
        sorted.length, sorted[0], quantile(sorted, 0.5), sorted[sorted.length - 1], spread);
  }

  /// The value below which the share `q` of all lies, between two neighbours in proportion
  /// (Hyndman and Fan 1996, 7).
  public static double quantile(Collection<Double> values, double q) {
    return quantile(sorted(values), q);
  }

  private static double[] sorted(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double q) {
    double place = (sorted.length - 1) * q;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
