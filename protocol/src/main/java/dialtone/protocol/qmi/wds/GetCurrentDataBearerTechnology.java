package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks what carries the data now, or carried the last session. The masks are libqmi's
/// QmiWdsRat3gpp or QmiWdsRat3gpp2, and QmiWdsSoCdma1x or QmiWdsSoEvdo.
@Qmi(service = Service.WDS, id = 0x0044)
public record GetCurrentDataBearerTechnology()
    implements Request<GetCurrentDataBearerTechnology.Reply> {
  public record Reply(
      @Tlv(0x01) Optional<Technology> current, @Tlv(0x10) Optional<Technology> last) {}

  public record Technology(@U8 NetworkType networkType, @U32 long ratMask, @U32 long soMask) {}
}
