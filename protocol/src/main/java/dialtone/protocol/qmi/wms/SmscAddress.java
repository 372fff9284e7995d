package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Tells that the service centre's number in the SIM changed.
@Qmi(service = Service.WMS, id = 0x0046)
public record SmscAddress(@Tlv(0x01) Optional<Address> address) implements Indication {
  public record Address(@Text(length = 3) String type, @Text(prefix = 8) String digits) {}
}
