package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Gives a card its power back.
@Qmi(service = Service.UIM, id = 0x0031)
public record PowerOnSim(@Tlv(0x01) @U8 OptionalInt slot) implements Request<PowerOnSim.Reply> {
  public record Reply() {}
}
