package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the model's number at its maker.
@Qmi(service = Service.DMS, id = 0x0046)
public record GetFactorySku() implements Request<GetFactorySku.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> sku) {}
}
