package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.SubscriptionType;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks to which SIM this client is tied.
@Qmi(service = Service.QOS, id = 0x002e)
public record GetBindSubscription() implements Request<GetBindSubscription.Reply> {
  public record Reply(@Tlv(0x10) @U32 Optional<SubscriptionType> subscriptionId) {}
}
