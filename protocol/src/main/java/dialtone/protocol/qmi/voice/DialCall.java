package dialtone.protocol.qmi.voice;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Calls a number.
@Qmi(service = Service.VOICE, id = 0x0020)
public record DialCall(@Tlv(0x01) @Text Optional<Private> callingNumber)
    implements Request<DialCall.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt callId) {}
}
