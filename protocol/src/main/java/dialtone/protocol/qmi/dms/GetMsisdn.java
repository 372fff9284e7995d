package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the subscriber's telephone number.
@Qmi(service = Service.DMS, id = 0x0024)
public record GetMsisdn() implements Request<GetMsisdn.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<Private> msisdn) {}
}
