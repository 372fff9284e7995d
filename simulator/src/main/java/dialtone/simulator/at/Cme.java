package dialtone.simulator.at;

/// The errors of 3GPP TS 27.007 §9.2 that this face gives, with their words for `+CMEE=2`.
enum Cme {
  NOT_ALLOWED(3, "operation not allowed"),
  NOT_SUPPORTED(4, "operation not supported"),
  SIM_NOT_INSERTED(10, "SIM not inserted"),
  SIM_PIN_REQUIRED(11, "SIM PIN required"),
  SIM_PUK_REQUIRED(12, "SIM PUK required"),
  SIM_FAILURE(13, "SIM failure"),
  SIM_BUSY(14, "SIM busy"),
  INCORRECT_PASSWORD(16, "incorrect password"),
  NO_NETWORK(30, "no network service"),
  INCORRECT_PARAMETERS(50, "Incorrect parameters"),
  UNKNOWN(100, "unknown");

  private final int number;
  private final String words;

  Cme(int number, String words) {
    this.number = number;
    this.words = words;
  }

  int number() {
    return number;
  }

  String words() {
    return words;
  }
}
