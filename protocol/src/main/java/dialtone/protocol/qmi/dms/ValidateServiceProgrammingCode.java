package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks whether a code is the one that guards the settings of a CDMA subscription.
@Qmi(service = Service.DMS, id = 0x003b)
public record ValidateServiceProgrammingCode(
    @Tlv(0x01) @Text(length = 6) Optional<Secret> serviceProgrammingCode)
    implements Request<ValidateServiceProgrammingCode.Reply> {
  public record Reply() {}
}
