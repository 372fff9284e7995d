package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Has a Foxconn modem send although its maker ships it locked for the FCC.
///
/// @param magic one octet for older models; for newer ones a text, with a number beside it
@Qmi(service = Service.DMS, id = 0x5571)
public record FoxconnSetFccAuthentication(
    @Tlv(0x01) @Count Optional<Octets> magic, @Tlv(0x02) @U8 OptionalInt magicNumber)
    implements Request<FoxconnSetFccAuthentication.Reply> {
  public record Reply() {}
}
