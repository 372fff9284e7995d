package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says what the host can take on a data path, and answers what both can.
@Qmi(service = Service.WDA, id = 0x0030)
public record SetCapability(
    @Tlv(0x01) Optional<EndpointInfo> endpointInfo,
    @Tlv(0x15) @U8 Optional<Boolean> ethernetPduCapability)
    implements Request<SetCapability.Reply> {
  public record Reply(@Tlv(0x15) @U8 Optional<Boolean> ethernetPduCapability) {}
}
