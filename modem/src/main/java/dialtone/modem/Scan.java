package dialtone.modem;

import dialtone.protocol.status.Technology;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looking for networks, which takes minutes and interrupts data on many modems.
public interface Scan {

  enum Standing {
    CURRENT,
    AVAILABLE,
    FORBIDDEN,
    UNKNOWN
  }

  /// @param plmn MCC and MNC, the MNC with as many digits as it has
  /// @param home whether it is the SIM's own; absent where the modem does not tell
  record Network(
      String plmn,
      Optional<String> name,
      Standing standing,
      Optional<Boolean> home,
      Set<Technology> technologies) {}

  List<Network> networks();
}
