package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells whether the list was taken.
@Qmi(service = Service.WDS, id = 0x0093)
public record SetLteAttachPdnListIndication(@Tlv(0x01) @U8 Optional<Boolean> actionResult)
    implements Indication {}
