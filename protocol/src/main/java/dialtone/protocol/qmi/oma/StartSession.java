package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Begins a session with the operator's server.
@Qmi(service = Service.OMA, id = 0x0020)
public record StartSession(@Tlv(0x10) @U8 Optional<SessionType> sessionType)
    implements Request<StartSession.Reply> {
  public record Reply() {}
}
