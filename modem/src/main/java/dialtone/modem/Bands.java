package dialtone.modem;

import java.util.Set;

/// Which frequency bands the modem may use. Words: `lte-3`, `5gnr-78` by the numbers of 3GPP
/// TS 36.101 and TS 38.101, and for older technologies the modem's own, such as `gsm-900-primary`,
/// `wcdma-2100`.
public interface Bands {

  /// Those that the modem has at all.
  Set<String> possible();

  Set<String> chosen();

  /// Of each technology that is named, these bands alone; the others keep theirs.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `UnknownWord` for a band that this modem has not
  void choose(Set<String> bands);
}
