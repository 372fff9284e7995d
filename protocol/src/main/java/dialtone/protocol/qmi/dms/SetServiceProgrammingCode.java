package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Changes the code that guards the settings of a CDMA subscription.
@Qmi(service = Service.DMS, id = 0x0052)
public record SetServiceProgrammingCode(
    @Tlv(0x01) @Text(length = 6) Optional<Secret> currentCode,
    @Tlv(0x02) @Text(length = 6) Optional<Secret> newCode)
    implements Request<SetServiceProgrammingCode.Reply> {
  public record Reply() {}
}
