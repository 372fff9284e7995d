package dialtone.modem;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;

/// Which radio technologies the modem may use, in order of preference.
public interface Radio {
  /// The words a person may give: `auto`, `lte`, `umts`, `gsm`, `preferlte`, `preferumts`.
  List<String> knownModes();

  String modes();

  /// @throws dialtone.protocol.failure.ModemFailure `UnknownWord` for a mode this modem does not have
  void setModes(String modes);

  /// Whether foreign networks may be used; empty where the modem does not tell.
  default Optional<Boolean> roamingAllowed() {
    return Optional.empty();
  }

  /// @throws dialtone.protocol.failure.ModemFailure `Unsupported` where the maker's way is not known
  default void allowRoaming(boolean allowed) {
    throw new ModemFailure(
        new Failure.Unsupported(
            "a choice of roaming", "how this maker's modems are told is not known"));
  }
}
