package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;

/// How the line to the modem is opened: by the name of a device, or as it was lent by pppd.
interface Lines {

  /// What became of it.
  sealed interface Opening {
    record Opened(SerialLine line) implements Opening {}

    /// `why` in the words of strerror(3).
    record NotOpened(String why) implements Opening {}
  }

  /// @param settings which device, and its speed
  Opening open(Dialer.Line settings);
}
