package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Says who computes the place; [SetOperationModeIndication] tells the result.
@Qmi(service = Service.LOC, id = 0x004a)
public record SetOperationMode(@Tlv(0x01) @U32 Optional<OperationMode> operationMode)
    implements Request<SetOperationMode.Reply> {
  public record Reply() {}
}
