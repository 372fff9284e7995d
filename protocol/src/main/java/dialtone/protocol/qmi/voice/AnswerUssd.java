package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Answers a question of the network's USSD service.
@Qmi(service = Service.VOICE, id = 0x003b)
public record AnswerUssd(@Tlv(0x01) Optional<UssData> ussData)
    implements Request<AnswerUssd.Reply> {
  public record Reply() {}
}
