package dialtone.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final double EXACT = 1e-12;

  @Test
  void an_odd_number_of_runs_has_a_middle_one() {
    Summary summary = Summary.of(List.of(9.0, 1.0, 5.0));
    assertEquals(new Summary(3, 1, 5, 9, 4), summary);
  }

  @Test
  void an_even_number_of_runs_has_its_median_between_two() {
    assertEquals(2.5, Summary.of(List.of(4.0, 3.0, 2.0, 1.0)).median(), EXACT);
  }

  @Test
  void one_run_is_all_there_is() {
    assertEquals(new Summary(1, 7, 7, 7, 0), Summary.of(List.of(7.0)));
  }

  @Test
  void one_slow_run_moves_the_maximum_and_nothing_else() {
    Summary summary = Summary.of(List.of(1.0, 1.0, 1.0, 1.0, 100.0));
    assertEquals(new Summary(5, 1, 1, 100, 0), summary);
  }

  // quantile(x, q, type = 7) of R 4.2.
  @Test
  void quantiles_lie_between_their_neighbours_in_proportion() {
    List<Double> values = List.of(15.0, 20.0, 35.0, 40.0, 50.0);
    assertEquals(29.0, Summary.quantile(values, 0.4), EXACT);
    assertEquals(49.6, Summary.quantile(values, 0.99), EXACT);
    assertEquals(15.0, Summary.quantile(values, 0), EXACT);
    assertEquals(50.0, Summary.quantile(values, 1), EXACT);
  }

  @Test
  void nothing_measured_has_no_summary() {
    assertThrows(IllegalArgumentException.class, () -> Summary.of(List.of()));
  }
}
