package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Asks which cards are there, what they are, and which codes they want.
@Qmi(service = Service.UIM, id = 0x002f)
public record GetCardStatus() implements Request<GetCardStatus.Reply> {
  public record Reply(@Tlv(0x10) Optional<Cards> cardStatus) {}
}
