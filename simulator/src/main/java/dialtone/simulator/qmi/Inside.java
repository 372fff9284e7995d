package dialtone.simulator.qmi;

import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.Timers;
import dialtone.simulator.model.VirtualModem;
import java.util.Set;

/// What the services of one modem share.
///
/// @param abilities of the model: `wda`, `nr5g`
/// @param settle lets what the host wrote for its driver take effect
record Inside(
    VirtualModem modem,
    FaultBoard faults,
    Timers timers,
    Set<String> abilities,
    Clients clients,
    Indications indications,
    Runnable settle) {

  boolean can(String ability) {
    return abilities.contains(ability);
  }
}
