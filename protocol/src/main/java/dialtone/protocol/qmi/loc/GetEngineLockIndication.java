package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Who may not use the receiver.
@Qmi(service = Service.LOC, id = 0x003b)
public record GetEngineLockIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus, @Tlv(0x10) @U32 Optional<LockType> lockType)
    implements Indication {}
