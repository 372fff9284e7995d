package dialtone.protocol.qmi.dsd;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says whether this client wants [SystemStatus].
@Qmi(service = Service.DSD, id = 0x0025)
public record SystemStatusChange(@Tlv(0x11) @U8 Optional<Boolean> registerIndication)
    implements Request<SystemStatusChange.Reply> {
  public record Reply() {}
}
