package dialtone.protocol.qmi.dsd;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks which APN is used for a purpose.
@Qmi(service = Service.DSD, id = 0x0033)
public record GetApnInfo(@Tlv(0x01) @U32 ApnType apnType) implements Request<GetApnInfo.Reply> {
  public record Reply(@Tlv(0x10) @Text Optional<String> apnName) {}
}
