package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says whether the device is to ask for its lock code.
@Qmi(service = Service.DMS, id = 0x0035)
public record SetUserLockState(@Tlv(0x01) Optional<Info> info)
    implements Request<SetUserLockState.Reply> {
  public record Reply() {}

  public record Info(@U8 boolean enabled, @Text(length = 4) Secret lockCode) {}
}
