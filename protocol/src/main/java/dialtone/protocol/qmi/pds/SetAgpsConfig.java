package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which server helps to find a place.
@Qmi(service = Service.PDS, id = 0x002f)
public record SetAgpsConfig(
    @Tlv(0x10) Optional<LocationServerAddress> locationServerAddress,
    @Tlv(0x11) @Count(prefix = 8) Optional<Octets> locationServerUrl,
    @Tlv(0x14) @U8 Optional<NetworkMode> networkMode)
    implements Request<SetAgpsConfig.Reply> {
  public record Reply() {}
}
