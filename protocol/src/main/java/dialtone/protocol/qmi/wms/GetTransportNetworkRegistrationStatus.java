package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether messages can be sent over the network's IP service (IMS).
@Qmi(service = Service.WMS, id = 0x004a)
public record GetTransportNetworkRegistrationStatus()
    implements Request<GetTransportNetworkRegistrationStatus.Reply> {
  public record Reply(@Tlv(0x10) @U8 Optional<NetworkRegistration> registrationStatus) {}
}
