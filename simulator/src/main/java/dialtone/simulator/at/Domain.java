package dialtone.simulator.at;

import dialtone.protocol.status.Technology;

/// The domains that a modem registers in, each with its own command (3GPP TS 27.007 §7.2, §10.1.20,
/// §10.1.22, §10.1.47).
enum Domain {
  CS("+CREG"),
  GPRS("+CGREG"),
  EPS("+CEREG"),
  FIVE_G("+C5GREG");

  private final String command;

  Domain(String command) {
    this.command = command;
  }

  String command() {
    return command;
  }

  /// A modem on this technology registers in this domain.
  boolean used(Technology technology) {
    return switch (this) {
      case CS, GPRS -> true;
      case EPS -> technology == Technology.LTE || technology == Technology.NR;
      case FIVE_G -> technology == Technology.NR;
    };
  }
}
