package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.SimStatus.State;

/// `^CPIN: code,[times],puk,pin,puk2,pin2`: Huawei's `+CPIN` with the tries left; PUK stands before
/// PIN.
///
/// @param code what the SIM asks for: `READY` is nothing
public record HuaweiCpin(String code, PinTries tries) {

  public static HuaweiCpin parse(String line) {
    Params params = Params.of("^CPIN:", line);
    String code = params.text();
    if (code.isEmpty()) {
      throw params.failure("no code");
    }
    params.text(); // `times`: what is left for `code`, again
    var puk = PinTries.field(params, "puk_times");
    var pin = PinTries.field(params, "pin_times");
    var puk2 = PinTries.field(params, "puk2_times");
    var pin2 = PinTries.field(params, "pin2_times");
    return new HuaweiCpin(code, new PinTries(pin, puk, pin2, puk2));
  }

  public State state() {
    return Cpin.stateOf(code);
  }
}
