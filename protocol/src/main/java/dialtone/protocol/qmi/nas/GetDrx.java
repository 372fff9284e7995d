package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks how often the idle modem listens for pages.
@Qmi(service = Service.NAS, id = 0x0089)
public record GetDrx() implements Request<GetDrx.Reply> {
  public record Reply(@Tlv(0x10) @U32 Optional<DrxCycle> info) {}
}
