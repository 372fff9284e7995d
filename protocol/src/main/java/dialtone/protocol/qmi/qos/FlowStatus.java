package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells that a flow, packets of one quality, came, changed or went.
@Qmi(service = Service.QOS, id = 0x0026)
public record FlowStatus(@Tlv(0x01) Optional<Value> value) implements Indication {
  public record Value(@U32 long qosId, @U8 Status status, @U8 Event event) {}
}
