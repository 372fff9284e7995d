package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Changes the code that unlocks the device.
@Qmi(service = Service.DMS, id = 0x0036)
public record SetUserLockCode(@Tlv(0x01) Optional<Info> info)
    implements Request<SetUserLockCode.Reply> {
  public record Reply() {}

  public record Info(@Text(length = 4) Secret oldCode, @Text(length = 4) Secret newCode) {}
}
