package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for [EventReport]s.
@Qmi(service = Service.OMA, id = 0x0001)
public record SetEventReport(
    @Tlv(0x10) @U8 Optional<Boolean> networkInitiatedAlertReporting,
    @Tlv(0x11) @U8 Optional<Boolean> sessionStateReporting)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}
}
