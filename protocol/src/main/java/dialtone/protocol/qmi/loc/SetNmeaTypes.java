package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// Says which sentences [Nmea] shall bring; [SetNmeaTypesIndication] tells the result.
@Qmi(service = Service.LOC, id = 0x003e)
public record SetNmeaTypes(@Tlv(0x01) @U32 @Flags(NmeaType.class) OptionalLong nmeaTypes)
    implements Request<SetNmeaTypes.Reply> {
  public record Reply() {}
}
