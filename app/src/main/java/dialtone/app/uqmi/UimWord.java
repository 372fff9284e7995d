package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.uim.PinId;

/// The SIM as newer modems show it.
enum UimWord implements Word {
  UIM_SLOT("uim-slot", Takes.A_VALUE, Turn.OPTION),
  UIM_VERIFY_PIN1("uim-verify-pin1", Takes.A_VALUE, Turn.ACTION),
  UIM_VERIFY_PIN2("uim-verify-pin2", Takes.A_VALUE, Turn.ACTION),
  UIM_GET_SIM_STATE("uim-get-sim-state", Takes.NOTHING, Turn.ACTION),
  UIM_POWER_OFF("uim-power-off", Takes.NOTHING, Turn.ACTION),
  UIM_POWER_ON("uim-power-on", Takes.NOTHING, Turn.ACTION),
  UIM_CHANNEL_ID("uim-channel-id", Takes.A_VALUE, Turn.OPTION),
  UIM_CHANNEL_OPEN("uim-channel-open", Takes.A_VALUE, Turn.ACTION),
  UIM_CHANNEL_CLOSE("uim-channel-close", Takes.NOTHING, Turn.ACTION),
  UIM_APDU_SEND("uim-apdu-send", Takes.A_VALUE, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  UimWord(String text, Takes takes, Turn turn) {
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
    return Service.UIM;
  }

  @Override
  public boolean run(Run run, String value) {
    return switch (this) {
      case UIM_SLOT -> CardAccess.setSlot(run, value);
      case UIM_VERIFY_PIN1 -> CardAccess.verify(run, PinId.PIN1, value);
      case UIM_VERIFY_PIN2 -> CardAccess.verify(run, PinId.PIN2, value);
      case UIM_GET_SIM_STATE -> SimState.print(run);
      case UIM_POWER_OFF -> CardAccess.powerOff(run);
      case UIM_POWER_ON -> CardAccess.powerOn(run);
      case UIM_CHANNEL_ID -> CardAccess.setChannel(run, value);
      case UIM_CHANNEL_OPEN -> CardAccess.open(run, value);
      case UIM_CHANNEL_CLOSE -> CardAccess.close(run);
      case UIM_APDU_SEND -> CardAccess.send(run, value);
    };
  }
}
