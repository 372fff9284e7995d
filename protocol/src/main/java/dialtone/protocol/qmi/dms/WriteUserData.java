package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// Leaves octets on the modem for [ReadUserData].
@Qmi(service = Service.DMS, id = 0x0038)
public record WriteUserData(@Tlv(0x01) @Count(prefix = 16) Optional<Octets> userData)
    implements Request<WriteUserData.Reply> {
  public record Reply() {}
}
