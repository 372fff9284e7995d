package dialtone.app.uqmi;

/// The ways to modems.
interface Lines {

  /// Opens the way to one of them.
  ///
  /// @param device as it was typed
  /// @param mbim QMI goes inside MBIM
  /// @throws dialtone.protocol.failure.ModemFailure when it cannot be opened, or somebody has it
  Line open(String device, boolean mbim);
}
