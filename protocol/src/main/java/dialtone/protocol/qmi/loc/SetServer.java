package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Says which server helps to find a place; [SetServerIndication] tells the result.
@Qmi(service = Service.LOC, id = 0x0042)
public record SetServer(
    @Tlv(0x01) @U32 Optional<ServerType> serverType,
    @Tlv(0x10) Optional<Ipv4> ipv4,
    @Tlv(0x11) Optional<Ipv6> ipv6,
    @Tlv(0x12) @Text Optional<String> url)
    implements Request<SetServer.Reply> {
  public record Reply() {}
}
