package dialtone.modem;

import dialtone.protocol.status.RegistrationStatus;
import java.util.Optional;
import java.util.function.Consumer;

/// Finding a network and being let in.
public interface Registration {
  RegistrationStatus read();

  /// Turns the radio on and unsolicited registration codes with it, and calls `listener` at each change from then on.
  void watch(Consumer<RegistrationStatus> listener);

  /// Chooses a network by its PLMN (`23415`), or automatically when absent.
  void select(Optional<String> plmn);
}
