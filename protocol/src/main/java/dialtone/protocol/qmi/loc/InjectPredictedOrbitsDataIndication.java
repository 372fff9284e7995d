package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.OptionalInt;

/// Tells whether a part was taken.
@Qmi(service = Service.LOC, id = 0x0035)
public record InjectPredictedOrbitsDataIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus, @Tlv(0x10) @U16 OptionalInt partNumber)
    implements Indication {}
