package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U64;
import java.util.OptionalLong;

/// Says which indications this client wants.
@Qmi(service = Service.LOC, id = 0x0021)
public record RegisterEvents(
    @Tlv(0x01) @U64 @Flags(EventRegistrationFlag.class) OptionalLong eventRegistrationMask)
    implements Request<RegisterEvents.Reply> {
  public record Reply() {}
}
