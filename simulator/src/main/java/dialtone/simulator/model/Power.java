package dialtone.simulator.model;

import java.util.Optional;
import java.util.stream.Stream;

/// The modem's functionality, `+CFUN` in 3GPP TS 27.007 §8.2.
public enum Power {
  MINIMUM(0),
  FULL(1),
  /// Transmit and receive circuits off; the SIM works.
  AIRPLANE(4),
  /// Factory test, in the range that TS 27.007 leaves to makers.
  FACTORY_TEST(5),
  /// Radio switched off by a switch of the modem's own.
  RADIO_OFF(7);

  private final int fun;

  Power(int fun) {
    this.fun = fun;
  }

  /// The number of `+CFUN`.
  public int fun() {
    return fun;
  }

  public static Optional<Power> of(int fun) {
    return Stream.of(values()).filter(power -> power.fun == fun).findFirst();
  }
}
