package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Lets the modem open its session by itself, or not any more.
@Qmi(service = Service.WDS, id = 0x0051)
public record SetAutoconnectSettings(
    @Tlv(0x01) @U8 Optional<AutoconnectSetting> status,
    @Tlv(0x10) @U8 Optional<AutoconnectSettingRoaming> roaming)
    implements Request<SetAutoconnectSettings.Reply> {
  public record Reply() {}
}
