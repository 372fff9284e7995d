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
  ADDRESS_CHANGE(
      "address-change",
      Rung.RETRY,
      "[=ADDRESS/LENGTH]: the session comes back with another address");

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
    return this == DROP_CALL || this == ADDRESS_CHANGE || this == LONG_LINE;
  }

  static List<String> words() {
    return Stream.of(values()).map(FaultKind::word).toList();
  }
}
