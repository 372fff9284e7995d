package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Sets the modem back to how it left its factory.
@Qmi(service = Service.DMS, id = 0x003a)
public record RestoreFactoryDefaults(
    @Tlv(0x01) @Text(length = 6) Optional<Secret> serviceProgrammingCode)
    implements Request<RestoreFactoryDefaults.Reply> {
  public record Reply() {}
}
