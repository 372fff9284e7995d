package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Who computes the place.
@Qmi(service = Service.LOC, id = 0x004b)
public record GetOperationModeIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus,
    @Tlv(0x10) @U32 Optional<OperationMode> operationMode)
    implements Indication {}
