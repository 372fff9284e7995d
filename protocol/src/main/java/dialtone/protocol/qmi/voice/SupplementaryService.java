package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells what a supplementary service has done to a call.
@Qmi(service = Service.VOICE, id = 0x0032)
public record SupplementaryService(@Tlv(0x01) Optional<Info> info) implements Indication {
  public record Info(@U8 int callId, @U8 SupplementaryServiceNotificationType notificationType) {}
}
