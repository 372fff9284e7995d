package dialtone.app.command;

import dialtone.protocol.failure.Failure;

/// The exit statuses of the contract.
public final class ExitStatus {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_WORD = 2;
  public static final int DEADLINE_PASSED = 3;
  public static final int NO_MODEM = 4;

  private ExitStatus() {}

  public static int of(Failure failure) {
    return of(failure.getClass().getSimpleName());
  }

  /// By the `failure` of an event, for failures of another process.
  static int of(String failure) {
    return switch (failure) {
      case "UnknownWord", "BadInput" -> WRONG_WORD;
      case "Timeout" -> DEADLINE_PASSED;
      case "NoModem" -> NO_MODEM;
      default -> FAILED;
    };
  }
}
