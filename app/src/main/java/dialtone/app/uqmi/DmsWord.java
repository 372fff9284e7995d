package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.Reset;
import dialtone.protocol.qmi.dms.ResetCodec;
import dialtone.protocol.qmi.dms.SetFccAuthentication;
import dialtone.protocol.qmi.dms.SetFccAuthenticationCodec;
import dialtone.protocol.qmi.dms.UimPinId;
import java.util.Optional;

/// The device: what it is, its mode, and its SIM as older modems show it.
enum DmsWord implements Word {
  GET_CAPABILITIES("get-capabilities", Takes.NOTHING, Turn.ACTION),
  GET_PIN_STATUS("get-pin-status", Takes.NOTHING, Turn.ACTION),
  VERIFY_PIN1("verify-pin1", Takes.A_VALUE, Turn.ACTION),
  VERIFY_PIN2("verify-pin2", Takes.A_VALUE, Turn.ACTION),
  SET_PIN1_PROTECTION("set-pin1-protection", Takes.A_VALUE, Turn.ACTION),
  SET_PIN2_PROTECTION("set-pin2-protection", Takes.A_VALUE, Turn.ACTION),
  PIN("pin", Takes.A_VALUE, Turn.OPTION),
  CHANGE_PIN1("change-pin1", Takes.NOTHING, Turn.ACTION),
  CHANGE_PIN2("change-pin2", Takes.NOTHING, Turn.ACTION),
  UNBLOCK_PIN1("unblock-pin1", Takes.NOTHING, Turn.ACTION),
  UNBLOCK_PIN2("unblock-pin2", Takes.NOTHING, Turn.ACTION),
  PUK("puk", Takes.A_VALUE, Turn.OPTION),
  NEW_PIN("new-pin", Takes.A_VALUE, Turn.OPTION),
  GET_ICCID("get-iccid", Takes.NOTHING, Turn.ACTION),
  GET_IMSI("get-imsi", Takes.NOTHING, Turn.ACTION),
  GET_IMEI("get-imei", Takes.NOTHING, Turn.ACTION),
  GET_MSISDN("get-msisdn", Takes.NOTHING, Turn.ACTION),
  GET_DEVICE_OPERATING_MODE("get-device-operating-mode", Takes.NOTHING, Turn.ACTION),
  SET_DEVICE_OPERATING_MODE("set-device-operating-mode", Takes.A_VALUE, Turn.ACTION),
  RESET_DMS("reset-dms", Takes.NOTHING, Turn.ACTION),
  FCC_AUTH("fcc-auth", Takes.NOTHING, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  DmsWord(String text, Takes takes, Turn turn) {
    this.text = text;
    this.takes = takes;
    this.turn = turn;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Takes takes() {
    return takes;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public Service service() {
    return Service.DMS;
  }

  @Override
  public boolean run(Run run, String value) {
    return switch (this) {
      case GET_CAPABILITIES -> Capabilities.print(run);
      case GET_PIN_STATUS -> PinCodes.print(run);
      case VERIFY_PIN1 -> PinCodes.verify(run, UimPinId.PIN, value);
      case VERIFY_PIN2 -> PinCodes.verify(run, UimPinId.PIN2, value);
      case SET_PIN1_PROTECTION -> PinCodes.protect(run, UimPinId.PIN, value);
      case SET_PIN2_PROTECTION -> PinCodes.protect(run, UimPinId.PIN2, value);
      case CHANGE_PIN1 -> PinCodes.change(run, UimPinId.PIN);
      case CHANGE_PIN2 -> PinCodes.change(run, UimPinId.PIN2);
      case UNBLOCK_PIN1 -> PinCodes.unblock(run, UimPinId.PIN);
      case UNBLOCK_PIN2 -> PinCodes.unblock(run, UimPinId.PIN2);
      case PIN, PUK, NEW_PIN -> code(run.wishes(), new Secret(value));
      case GET_ICCID -> Identifiers.iccid(run);
      case GET_IMSI -> Identifiers.imsi(run);
      case GET_IMEI -> Identifiers.imei(run);
      case GET_MSISDN -> Identifiers.msisdn(run);
      case GET_DEVICE_OPERATING_MODE -> Modes.print(run);
      case SET_DEVICE_OPERATING_MODE -> Modes.set(run, value);
      case RESET_DMS -> run.tell(ResetCodec.INSTANCE, new Reset());
      case FCC_AUTH -> run.tell(SetFccAuthenticationCodec.INSTANCE, new SetFccAuthentication());
    };
  }

  private boolean code(Wishes wishes, Secret code) {
    if (this == PIN) {
      wishes.pin = Optional.of(code);
    } else if (this == PUK) {
      wishes.puk = Optional.of(code);
    } else {
      wishes.newPin = Optional.of(code);
    }
    return true;
  }
}
