package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the network can give packets a quality.
@Qmi(service = Service.QOS, id = 0x0027)
public record GetNetworkStatus() implements Request<GetNetworkStatus.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<Boolean> qosSupported) {}
}
