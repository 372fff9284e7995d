package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import java.util.OptionalInt;

/// Gives up a request that is under way, such as a [StartNetwork] that takes too long, by its
/// transaction.
@Qmi(service = Service.WDS, id = 0x0002)
public record Abort(@Tlv(0x01) @U16 OptionalInt transactionId) implements Request<Abort.Reply> {
  public record Reply() {}
}
