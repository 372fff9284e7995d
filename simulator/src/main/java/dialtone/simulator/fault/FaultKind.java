package dialtone.simulator.fault;

import java.util.List;
import java.util.stream.Stream;

/// Every fault by its name on the command line, with the rung that heals it unless `heals-by=` says
/// otherwise.
public enum FaultKind {
  MUTE("mute", Rung.REOPEN, "no port says anything"),
  GARBLE("garble", Rung.REOPEN, "bytes from the modem are damaged"),
  ECHO_ONLY("echo-only", Rung.REOPEN, "ports send back what they get and nothing else"),
  SPLIT("split", Rung.RESET, "every byte comes in a write of its own"),
  STRAY_CR("stray-cr", Rung.RESET, "an extra carriage return stands before each line end"),
  NEVER_ENDING_REPLY("never-ending-reply", Rung.REOPEN, "replies go on and have no result"),
  LONG_LINE("long-line", Rung.RETRY, "=BYTES: one unsolicited line of that length, once"),
  SLOW("slow", Rung.RESET, "=MS: each answer takes that much longer"),
  UNSOLICITED_FLOOD("unsolicited-flood", Rung.RESET, "=N: N unsolicited lines a second"),
  WRONG_PORT("wrong-port", Rung.RESET, "=N[,others=mute|nmea|echo]: only ttyUSBN answers"),
  EMPTY_CGMI("empty-cgmi", Rung.RESET, "the maker's name is empty"),
  NUMERIC("numeric", Rung.RESET, "results are numbers, whatever the host set"),
  CME_WORDS("cme-words", Rung.RESET, "errors come in words, whatever the host set"),
  DROP_CALL("drop-call", Rung.RETRY, "[=CAUSE]: the network ends the session, once"),
  DENIED("denied", Rung.CFUN, "[=CAUSE]: the network refuses registration"),
  PIN("pin", Rung.POWER, "[=PIN]: the SIM asks for its PIN; the right one heals it"),
  PUK("puk", Rung.POWER, "the PIN is blocked; the PUK heals it"),
  NO_SIM("no-sim", Rung.RESET, "no SIM answers"),
  SLOW_SIM("slow-sim", Rung.POWER, "=TIME: the SIM takes that long to start, at each start"),
  NO_CARRIER_ON_DATA(
      "no-carrier-on-data", Rung.RETRY, "the session stands, but no packet gets through"),
  NO_DHCP("no-dhcp", Rung.RETRY, "nobody answers DHCP"),
  BUSY("busy", Rung.RETRY, "a dialled call is answered BUSY"),
  NO_DIALTONE("no-dialtone", Rung.CFUN, "a dialled call is answered NO DIALTONE"),
  SLOW_DIAL("slow-dial", Rung.RESET, "=TIME: CONNECT comes only after that"),
  LATE_NO_CARRIER(
      "late-no-carrier", Rung.RETRY, "[=TIME]: CONNECT, then nothing, then NO CARRIER (5s)"),
  LCP_SILENCE("lcp-silence", Rung.RETRY, "CONNECT, then nobody speaks PPP"),
  LOOP_BACK("loop-back", Rung.RESET, "a call sends back what it gets: PPP meets itself"),
  REJECT_AUTH(
      "reject-auth", Rung.CFUN, "PPP's authentication fails with \"Access denied\", always"),
  NO_IPCP("no-ipcp", Rung.CFUN, "PPP has no IPv4: IPCP is answered by Protocol-Reject"),
  LATE_DNS(
      "late-dns", Rung.RESET, "IPCP names 10.11.12.13 and .14 first, the real name servers later"),
  ECHO_TIMEOUT("echo-timeout", Rung.RETRY, "the call stands, but nothing comes any more over PPP"),
  TERMINATE(
      "terminate", Rung.RETRY, "[=REASON]: the network ends PPP by a Terminate-Request, once"),
  ADDRESS_CHANGE(
      "address-change",
      Rung.RETRY,
      "[=ADDRESS/LENGTH]: the session comes back with another address"),
  NEW_ADDRESS(
      "new-address",
      Rung.RETRY,
      "[=ADDRESS/LENGTH]: another address while the session stands; QMI tells it"),
  SILENT_DROP("silent-drop", Rung.RETRY, "[=CAUSE]: the session ends, and only QMI tells it, once"),
  LATE_INDICATION("late-indication", Rung.RESET, "=TIME: QMI's indications come that much later"),
  LOST_INDICATION("lost-indication", Rung.RESET, "QMI's indications do not come"),
  CID_EXHAUSTED("cid-exhausted", Rung.RESET, "QMI has no client id left; CTL Sync frees them too"),
  NO_SERVICE("no-service", Rung.CFUN, "QMI refuses sessions: call failed (3,2001), no service"),
  OPTION_UNSUBSCRIBED(
      "option-unsubscribed", Rung.CFUN, "QMI refuses sessions: call failed (6,33), not subscribed"),
  SLOW_UIM("slow-uim", Rung.RESET, "=TIME: QMI's answers about the SIM take that long"),
  UIM_ILLEGAL(
      "uim-illegal", Rung.RESET, "the SIM's application is illegal until the card restarts"),
  RAW_IP_MISMATCH(
      "raw-ip-mismatch", Rung.RETRY, "the modem changes between 802.3 and raw-IP by itself, once");

  private final String word;
  private final Rung healer;
  private final String description;

  FaultKind(String word, Rung healer, String description) {
    this.word = word;
    this.healer = healer;
    this.description = description;
  }

  public String word() {
    return word;
  }

  /// The weakest rung that heals it.
  public Rung healer() {
    return healer;
  }

  public String description() {
    return description;
  }

  /// It happens at one moment and leaves nothing to heal.
  boolean momentary() {
    return switch (this) {
      case DROP_CALL, ADDRESS_CHANGE, LONG_LINE, TERMINATE -> true;
      case NEW_ADDRESS, SILENT_DROP, RAW_IP_MISMATCH -> true;
      case MUTE, GARBLE, ECHO_ONLY, SPLIT, STRAY_CR, NEVER_ENDING_REPLY, SLOW -> false;
      case UNSOLICITED_FLOOD, WRONG_PORT, EMPTY_CGMI, NUMERIC, CME_WORDS, DENIED -> false;
      case PIN, PUK, NO_SIM, SLOW_SIM, NO_CARRIER_ON_DATA, NO_DHCP -> false;
      case BUSY, NO_DIALTONE, SLOW_DIAL, LATE_NO_CARRIER, LCP_SILENCE, LOOP_BACK -> false;
      case REJECT_AUTH, NO_IPCP, LATE_DNS, ECHO_TIMEOUT -> false;
      case LATE_INDICATION, LOST_INDICATION, CID_EXHAUSTED, NO_SERVICE -> false;
      case OPTION_UNSUBSCRIBED, SLOW_UIM, UIM_ILLEGAL -> false;
    };
  }

  static List<String> words() {
    return Stream.of(values()).map(FaultKind::word).toList();
  }
}
