package dialtone.simulator.at;

import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;

/// Registration as `+CREG` and its siblings word it.
final class RegistrationText {
  private RegistrationText() {}

  /// Everything behind `+CREG: <n>,` in an answer, or behind `+CREG: ` in an unsolicited line.
  ///
  /// @param n what the host asked to be told: 1 the state, 2 the place too, 3 the reject cause too
  static String of(VirtualModem modem, Domain domain, int n) {
    boolean used = domain.used(modem.settings().technology());
    State state = used ? modem.registration() : State.IDLE;
    StringBuilder text = new StringBuilder().append(number(state));
    if (n >= 2 && state.registered()) {
      Setting area = domain == Domain.CS || domain == Domain.GPRS ? Setting.LAC : Setting.TAC;
      text.append(",\"").append(modem.settings().text(area));
      text.append("\",\"").append(modem.settings().text(Setting.CELL_ID));
      text.append("\",").append(accessTechnology(modem.settings().technology()));
    }
    if (n == 3 && state == State.DENIED) {
      modem.rejectCause().ifPresent(cause -> text.append(",,,,0,").append(cause));
    }
    return text.toString();
  }

  /// TS 27.007 §7.2 `<stat>`.
  static int number(State state) {
    return switch (state) {
      case IDLE -> 0;
      case HOME -> 1;
      case SEARCHING -> 2;
      case DENIED -> 3;
      case UNKNOWN -> 4;
      case ROAMING -> 5;
    };
  }

  /// TS 27.007 §7.2 `<AcT>`.
  static int accessTechnology(Technology technology) {
    return switch (technology) {
      case GSM -> 0;
      case UMTS -> 2;
      case LTE -> 7;
      case NR -> 11;
    };
  }
}
