package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the device asks for its lock code.
@Qmi(service = Service.DMS, id = 0x0034)
public record GetUserLockState() implements Request<GetUserLockState.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<Boolean> enabled) {}
}
