package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether 5G may be used beside LTE (EN-DC).
@Qmi(service = Service.NAS, id = 0x00e8)
public record GetEndcConfig() implements Request<GetEndcConfig.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 Optional<Boolean> enabled,
      @Tlv(0x11) @U8 Optional<Boolean> immediateScgRelease) {}
}
