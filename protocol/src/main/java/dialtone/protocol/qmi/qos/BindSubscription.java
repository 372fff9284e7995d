package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.SubscriptionType;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Ties this client to one SIM of a modem that has two in use.
@Qmi(service = Service.QOS, id = 0x002d)
public record BindSubscription(@Tlv(0x01) @U32 Optional<SubscriptionType> subscriptionId)
    implements Request<BindSubscription.Reply> {
  public record Reply() {}
}
