package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Asks for which services a second call is announced.
///
/// @param serviceClass bits as in AT+CCWA, 0 for none
@Qmi(service = Service.VOICE, id = 0x0034)
public record GetCallWaiting(@Tlv(0x10) @U8 OptionalInt serviceClass)
    implements Request<GetCallWaiting.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt serviceClass) {}
}
