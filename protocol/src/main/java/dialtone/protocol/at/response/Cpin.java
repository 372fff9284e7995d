package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.SimStatus.State;

/// `+CPIN: code` (3GPP TS 27.007 §8.3).
///
/// @param code what the SIM asks for: `READY` is nothing
public record Cpin(String code) {

  public static Cpin parse(String line) {
    Params params = Params.of("+CPIN:", line);
    String code = params.text();
    if (code.isEmpty()) {
      throw params.failure("no code");
    }
    return new Cpin(code);
  }

  public State state() {
    return stateOf(code);
  }

  static State stateOf(String code) {
    return switch (code) {
      // the second codes guard single functions (fixed dialling), not the network
      case "READY", "SIM PIN2", "SIM PUK2" -> State.READY;
      case "SIM PIN" -> State.PIN;
      case "SIM PUK" -> State.PUK;
      case "NOT READY", "SIM BUSY" -> State.INITIALISING; // SIMCom, unsolicited while it starts
      case "NOT INSERTED", "REMOVED" -> State.ABSENT; // SIMCom
      default -> State.LOCKED;
    };
  }
}
