package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Ends a search for the place.
@Qmi(service = Service.LOC, id = 0x0023)
public record Stop(@Tlv(0x01) @U8 OptionalInt sessionId) implements Request<Stop.Reply> {
  public record Reply() {}
}
