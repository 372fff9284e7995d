package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.Optional;

/// `^NDISSTAT: stat[,err[,wx_state[,type]]]`, of its own accord when a Huawei data session comes or
/// goes.
///
/// @param cause why it went: a number of 3GPP TS 24.008 §10.5.6.6
///     ([dialtone.protocol.failure.SessionCause])
/// @param family `IPV4`, `IPV6` or `IPV4V6`; older firmware does not say and means IPv4
public record NdisStat(State state, Optional<Integer> cause, String family) {

  public enum State {
    DISCONNECTED,
    CONNECTED,
    CONNECTING,
    DISCONNECTING
  }

  public static NdisStat parse(String line) {
    return next(Params.of("^NDISSTAT:", line));
  }

  static NdisStat next(Params params) {
    State state = State.values()[params.number("stat", 0, 3)];
    int cause = params.numberIfAny("err", 0, 65535).orElse(0);
    params.text(); // wx_state: reserved by the manual, always empty
    String family = params.textIfAny().orElse("IPV4").toUpperCase(java.util.Locale.ROOT);
    if (!family.startsWith("IPV")) {
      throw params.failure("no PDP type: " + family);
    }
    return new NdisStat(state, cause == 0 ? Optional.empty() : Optional.of(cause), family);
  }

  public boolean connected() {
    return state == State.CONNECTED;
  }

  public boolean carries(String wanted) {
    return family.equals(wanted) || family.equals("IPV4V6");
  }
}
