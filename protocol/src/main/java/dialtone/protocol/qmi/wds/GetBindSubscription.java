package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.SubscriptionType;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks to which SIM this client is tied.
@Qmi(service = Service.WDS, id = 0x00b0)
public record GetBindSubscription() implements Request<GetBindSubscription.Reply> {
  public record Reply(@Tlv(0x10) @U32 Optional<SubscriptionType> subscriptionId) {}
}
