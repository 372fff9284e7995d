package dialtone.protocol.qmi.fox;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Has the modem send although its maker ships it locked for the FCC.
@Qmi(service = Service.FOX, id = 0x5571)
public record SetFccAuthentication(
    @Tlv(0x01) @Text Optional<String> magicString, @Tlv(0x02) @U8 OptionalInt magicNumber)
    implements Request<SetFccAuthentication.Reply> {
  public record Reply() {}
}
