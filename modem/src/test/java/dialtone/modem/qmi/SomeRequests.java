package dialtone.modem.qmi;

import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.wds.StartNetwork;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Requests for tests that care only that they are asked.
final class SomeRequests {
  static final StartNetwork ANY =
      new StartNetwork(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.of("internet"),
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  static final Class<StartNetwork.Failed> DETAILS = StartNetwork.Failed.class;
  static final GetSignalInfo SIGNAL = new GetSignalInfo();
  static final GetCardStatus CARD = new GetCardStatus();

  private SomeRequests() {}
}
