package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Ends a tone in a call.
@Qmi(service = Service.VOICE, id = 0x002a)
public record StopContinuousDtmf(@Tlv(0x01) Optional<Data> data)
    implements Request<StopContinuousDtmf.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt callId) {}

  public record Data(@U8 int callId) {}
}
