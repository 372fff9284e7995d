package dialtone.modem;

import java.util.List;

/// Which radio technologies the modem may use, in order of preference.
public interface Radio {
  /// The words a person may give: `auto`, `lte`, `umts`, `gsm`, `preferlte`, `preferumts`.
  List<String> knownModes();

  String modes();

  /// @throws dialtone.protocol.failure.ModemFailure `UnknownWord` for a mode this modem does not have
  void setModes(String modes);
}
