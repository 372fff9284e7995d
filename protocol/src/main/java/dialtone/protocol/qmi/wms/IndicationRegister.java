package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks to be told of [TransportNetworkRegistrationStatus].
@Qmi(service = Service.WMS, id = 0x0047)
public record IndicationRegister(
    @Tlv(0x11) @U8 Optional<Boolean> reportTransportNetworkRegistrationStatus)
    implements Request<IndicationRegister.Reply> {
  public record Reply() {}
}
