package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the card's number.
@Qmi(service = Service.DMS, id = 0x003c)
public record UimGetIccid() implements Request<UimGetIccid.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<Private> iccid) {}
}
