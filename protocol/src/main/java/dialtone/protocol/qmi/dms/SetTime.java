package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.OptionalLong;

/// Sets the modem's clock.
///
/// @param timeValue milliseconds of GPS time, which began on 6 January 1980
@Qmi(service = Service.DMS, id = 0x004b)
public record SetTime(
    @Tlv(0x01) @U64 OptionalLong timeValue, @Tlv(0x10) @U32 TimeReferenceType timeReferenceType)
    implements Request<SetTime.Reply> {
  public record Reply() {}
}
