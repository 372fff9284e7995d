package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Activates a CDMA subscription over the air.
///
/// @param activationCode what would be dialled for it
@Qmi(service = Service.DMS, id = 0x0032)
public record ActivateAutomatic(@Tlv(0x01) @Text(prefix = 8) Optional<String> activationCode)
    implements Request<ActivateAutomatic.Reply> {
  public record Reply() {}
}
