package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether a flow stands.
@Qmi(service = Service.QOS, id = 0x0026)
public record GetFlowStatus(@Tlv(0x01) @U32 long qosId) implements Request<GetFlowStatus.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<Status> value) {}
}
