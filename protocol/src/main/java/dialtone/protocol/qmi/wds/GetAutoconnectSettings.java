package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the modem opens its session by itself.
@Qmi(service = Service.WDS, id = 0x0034)
public record GetAutoconnectSettings() implements Request<GetAutoconnectSettings.Reply> {
  public record Reply(
      @Tlv(0x01) @U8 Optional<AutoconnectSetting> status,
      @Tlv(0x10) @U8 Optional<AutoconnectSettingRoaming> roaming) {}
}
