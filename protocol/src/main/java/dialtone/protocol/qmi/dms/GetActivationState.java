package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import java.util.Optional;

/// Asks whether the CDMA subscription is activated.
@Qmi(service = Service.DMS, id = 0x0031)
public record GetActivationState() implements Request<GetActivationState.Reply> {
  public record Reply(@Tlv(0x01) @U16 Optional<ActivationState> info) {}
}
