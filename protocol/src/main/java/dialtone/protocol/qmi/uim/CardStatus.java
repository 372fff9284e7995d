package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Tells of the cards when something of them has changed.
@Qmi(service = Service.UIM, id = 0x0032)
public record CardStatus(@Tlv(0x10) Optional<Cards> cardStatus) implements Indication {}
