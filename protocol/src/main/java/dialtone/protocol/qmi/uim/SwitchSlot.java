package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Takes another physical slot into use.
@Qmi(service = Service.UIM, id = 0x0046)
public record SwitchSlot(
    @Tlv(0x01) @U8 OptionalInt logicalSlot, @Tlv(0x02) @U32 OptionalLong physicalSlot)
    implements Request<SwitchSlot.Reply> {
  public record Reply() {}
}
