package dialtone.simulator.fault;

import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.time.Duration;
import java.util.Optional;

/// What a fault does to the modem behind its faces; faults of a face or of the carrier are looked
/// up where they act.
final class ModemFaults {
  /// 3GPP TS 24.008 §10.5.6.6: regular deactivation.
  private static final int USUAL_DROP = 36;

  /// 3GPP TS 24.301 §9.9.3.9: PLMN not allowed.
  private static final int USUAL_REFUSAL = 11;

  /// What pppd says when its maxconnect is over.
  private static final String USUAL_REASON = "Connect time expired";

  private ModemFaults() {}

  static void apply(Fault fault, VirtualModem modem) {
    switch (fault.kind()) {
      case DROP_CALL -> modem.drop(fault.number(USUAL_DROP));
      case DENIED -> modem.refuse(Optional.of(fault.number(USUAL_REFUSAL)));
      case PIN -> modem.demandPin(Optional.of(fault.argument()).filter(pin -> !pin.isEmpty()));
      case PUK -> modem.demandPuk();
      case NO_SIM -> modem.insertSim(false);
      case SLOW_SIM -> modem.slowSim(Settings.time(fault.argument()).orElse(Duration.ZERO));
      case ADDRESS_CHANGE -> modem.readdress(readdressed(fault, modem.settings()));
      case NEW_ADDRESS -> modem.readdressInPlace(readdressed(fault, modem.settings()));
      case SILENT_DROP -> modem.lose(fault.number(USUAL_DROP));
      case RAW_IP_MISMATCH -> modem.confuseLinkFormat();
      case UIM_ILLEGAL -> modem.rejectCard(true);
      case TERMINATE ->
          modem.terminate(fault.argument().isEmpty() ? USUAL_REASON : fault.argument());
      case MUTE, GARBLE, ECHO_ONLY, SPLIT, STRAY_CR, NEVER_ENDING_REPLY, LONG_LINE, SLOW -> {}
      case UNSOLICITED_FLOOD, WRONG_PORT, EMPTY_CGMI, NUMERIC, CME_WORDS -> {}
      case NO_CARRIER_ON_DATA, NO_DHCP, BUSY, NO_DIALTONE, SLOW_DIAL, LATE_NO_CARRIER -> {}
      case LCP_SILENCE, LOOP_BACK, REJECT_AUTH, NO_IPCP, LATE_DNS, ECHO_TIMEOUT -> {}
      case LATE_INDICATION, LOST_INDICATION, CID_EXHAUSTED, NO_SERVICE -> {}
      case OPTION_UNSUBSCRIBED, SLOW_UIM -> {}
    }
  }

  static void clear(Fault fault, VirtualModem modem) {
    switch (fault.kind()) {
      case DENIED -> modem.refuse(Optional.empty());
      case PIN, PUK -> modem.freeSim();
      case NO_SIM -> modem.insertSim(true);
      case SLOW_SIM -> modem.slowSim(Duration.ZERO);
      case UIM_ILLEGAL -> modem.rejectCard(false);
      case DROP_CALL, ADDRESS_CHANGE, MUTE, GARBLE, ECHO_ONLY, SPLIT, STRAY_CR -> {}
      case NEVER_ENDING_REPLY, LONG_LINE, SLOW, UNSOLICITED_FLOOD, WRONG_PORT -> {}
      case EMPTY_CGMI, NUMERIC, CME_WORDS, NO_CARRIER_ON_DATA, NO_DHCP -> {}
      case BUSY, NO_DIALTONE, SLOW_DIAL, LATE_NO_CARRIER, LCP_SILENCE, LOOP_BACK -> {}
      case REJECT_AUTH, NO_IPCP, LATE_DNS, ECHO_TIMEOUT, TERMINATE -> {}
      case LATE_INDICATION, LOST_INDICATION, CID_EXHAUSTED, NO_SERVICE -> {}
      case OPTION_UNSUBSCRIBED, SLOW_UIM, NEW_ADDRESS, SILENT_DROP, RAW_IP_MISMATCH -> {}
    }
  }

  /// Address and gateway four further on, the next network of a /30, when no address is named.
  private static Settings readdressed(Fault fault, Settings settings) {
    if (!fault.argument().isEmpty()) {
      return settings.with(Setting.ADDRESS, fault.argument());
    }
    return settings
        .with(Setting.ADDRESS, further(settings.text(Setting.ADDRESS)))
        .with(Setting.GATEWAY, further(settings.text(Setting.GATEWAY)));
  }

  private static String further(String address) {
    int dot = address.lastIndexOf('.');
    int slash = address.indexOf('/');
    int end = slash < 0 ? address.length() : slash;
    int last = Integer.parseInt(address.substring(dot + 1, end));
    return address.substring(0, dot + 1) + (last + 4) % 256 + address.substring(end);
  }
}
