package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks which model the modem is.
@Qmi(service = Service.DMS, id = 0x0022)
public record GetModel() implements Request<GetModel.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> model) {}
}
