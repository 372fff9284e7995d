package dialtone.modem.qmi;

import dialtone.protocol.qmi.nas.CurrentPlmn;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import dialtone.protocol.qmi.nas.ServingSystem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Serving System with the few things that tests want said.
final class Servings {
  private Servings() {}

  static GetServingSystem.Reply reply(
      ServingNetwork network,
      RoamingIndicatorStatus roaming,
      CurrentPlmn plmn,
      Optional<ExactPlmn> exact) {
    return new GetServingSystem.Reply(
        Optional.of(network),
        Optional.of(roaming),
        Optional.empty(),
        Optional.of(plmn),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        exact,
        Optional.empty());
  }

  static ServingSystem indication(ServingNetwork network) {
    return new ServingSystem(
        Optional.of(network),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
