package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the hardware's revision.
@Qmi(service = Service.DMS, id = 0x002c)
public record GetHardwareRevision() implements Request<GetHardwareRevision.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> revision) {}
}
