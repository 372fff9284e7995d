package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which family of addresses the sessions of this client have; needed before [StartNetwork]
/// for IPv6.
@Qmi(service = Service.WDS, id = 0x004d)
public record SetIpFamily(@Tlv(0x01) @U8 Optional<IpFamily> preference)
    implements Request<SetIpFamily.Reply> {
  public record Reply() {}
}
