package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for the server that helps to find a place.
@Qmi(service = Service.PDS, id = 0x002e)
public record GetAgpsConfig(@Tlv(0x12) @U8 Optional<NetworkMode> networkMode)
    implements Request<GetAgpsConfig.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<LocationServerAddress> locationServerAddress,
      @Tlv(0x11) @Count(prefix = 8) Optional<Octets> locationServerUrl) {}
}
