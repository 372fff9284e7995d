package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// Says which changes of the cards this client wants to be told of.
@Qmi(service = Service.UIM, id = 0x002e)
public record RegisterEvents(
    @Tlv(0x01) @U32 @Flags(EventRegistrationFlag.class) OptionalLong eventRegistrationMask)
    implements Request<RegisterEvents.Reply> {
  public record Reply(
      @Tlv(0x10) @U32 @Flags(EventRegistrationFlag.class) OptionalLong eventRegistrationMask) {}
}
