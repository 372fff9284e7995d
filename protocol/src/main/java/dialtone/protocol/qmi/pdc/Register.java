package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks to be told of [ConfigChangeIndication] and [Refresh].
@Qmi(service = Service.PDC, id = 0x0020)
public record Register(
    @Tlv(0x10) @U8 boolean enableReporting, @Tlv(0x11) @U8 Optional<Boolean> enableRefresh)
    implements Request<Register.Reply> {
  public record Reply() {}
}
