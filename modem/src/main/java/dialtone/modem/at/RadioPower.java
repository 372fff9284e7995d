package dialtone.modem.at;

import dialtone.protocol.at.response.Cfun;
import java.util.Set;

/// With which values of `+CFUN` a maker's modem is on: 1 by 3GPP TS 27.007 §8.2, others by the
/// maker's will.
///
/// @param full the value that turns it on
/// @param on all values with which it is on
public record RadioPower(int full, Set<Integer> on) {

  public static RadioPower standard() {
    return new RadioPower(1, Set.of(1));
  }

  boolean isOff(Cfun now) {
    return !on.contains(now.functionality());
  }
}
