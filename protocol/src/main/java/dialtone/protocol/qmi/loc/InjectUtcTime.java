package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells the engine the time and its uncertainty, both in milliseconds, the time since 1970.
@Qmi(service = Service.LOC, id = 0x0038)
public record InjectUtcTime(
    @Tlv(0x01) @U64 OptionalLong utcTime,
    @Tlv(0x02) @U32 OptionalLong timeUncertainty,
    @Tlv(0x10) @S32 Optional<InjectedTimeSource> timeSource)
    implements Request<InjectUtcTime.Reply> {
  public record Reply() {}
}
