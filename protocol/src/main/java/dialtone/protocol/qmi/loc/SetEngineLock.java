package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Says who may not use the receiver; [SetEngineLockIndication] tells the result.
@Qmi(service = Service.LOC, id = 0x003a)
public record SetEngineLock(@Tlv(0x01) @U32 Optional<LockType> lockType)
    implements Request<SetEngineLock.Reply> {
  public record Reply() {}
}
