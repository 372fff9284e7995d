package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the software's version.
@Qmi(service = Service.DMS, id = 0x0051)
public record GetSoftwareVersion() implements Request<GetSoftwareVersion.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> version) {}
}
