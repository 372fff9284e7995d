package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// Which sentences [Nmea] brings.
@Qmi(service = Service.LOC, id = 0x003f)
public record GetNmeaTypesIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus,
    @Tlv(0x10) @U32 @Flags(NmeaType.class) OptionalLong nmeaTypes)
    implements Indication {}
