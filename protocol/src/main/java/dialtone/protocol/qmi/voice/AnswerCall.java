package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Takes a call.
@Qmi(service = Service.VOICE, id = 0x0022)
public record AnswerCall(@Tlv(0x01) @U8 OptionalInt callId) implements Request<AnswerCall.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt callId) {}
}
