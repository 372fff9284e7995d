package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Begins to send a tone in a call.
///
/// @param data of which the digit is a character of ASCII
@Qmi(service = Service.VOICE, id = 0x0029)
public record StartContinuousDtmf(@Tlv(0x01) Optional<Data> data)
    implements Request<StartContinuousDtmf.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt callId) {}

  public record Data(@U8 int callId, @U8 int digit) {}
}
