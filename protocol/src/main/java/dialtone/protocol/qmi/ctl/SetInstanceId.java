package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Gives this host a number of its own on the modem's bus.
@Qmi(service = Service.CTL, id = 0x0020)
public record SetInstanceId(@Tlv(0x01) @U8 OptionalInt id) implements Request<SetInstanceId.Reply> {
  public record Reply(@Tlv(0x01) @U16 OptionalInt linkId) {}
}
