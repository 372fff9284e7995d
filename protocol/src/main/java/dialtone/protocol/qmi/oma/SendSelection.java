package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Lets the operator's server have its session, or not.
@Qmi(service = Service.OMA, id = 0x0023)
public record SendSelection(
    @Tlv(0x10) Optional<NetworkInitiatedAlertSelection> networkInitiatedAlertSelection)
    implements Request<SendSelection.Reply> {
  public record Reply() {}

  public record NetworkInitiatedAlertSelection(
      @U8 boolean controlPointSelectionAccept, @U16 int sessionId) {}
}
