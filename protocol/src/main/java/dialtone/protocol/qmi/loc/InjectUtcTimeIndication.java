package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;

/// Tells whether the time was taken.
@Qmi(service = Service.LOC, id = 0x0038)
public record InjectUtcTimeIndication(@Tlv(0x01) @U32 IndicationStatus indicationStatus)
    implements Indication {}
