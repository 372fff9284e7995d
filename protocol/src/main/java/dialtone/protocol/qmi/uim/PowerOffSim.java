package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Takes the power from a card.
@Qmi(service = Service.UIM, id = 0x0030)
public record PowerOffSim(@Tlv(0x01) @U8 OptionalInt slot) implements Request<PowerOffSim.Reply> {
  public record Reply() {}
}
