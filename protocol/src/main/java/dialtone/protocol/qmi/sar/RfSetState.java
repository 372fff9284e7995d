package dialtone.protocol.qmi.sar;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Holds the transmitter back, as a device does that is close to somebody's body.
@Qmi(service = Service.SAR, id = 0x0001)
public record RfSetState(@Tlv(0x01) @U32 Optional<RfState> state)
    implements Request<RfSetState.Reply> {
  public record Reply() {}
}
