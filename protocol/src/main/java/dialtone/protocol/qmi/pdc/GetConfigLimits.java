package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks how many octets there are for configurations, and how many are used.
@Qmi(service = Service.PDC, id = 0x0029)
public record GetConfigLimits(
    @Tlv(0x01) @U32 Optional<ConfigurationType> configType, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<GetConfigLimits.Reply> {
  public record Reply(
      @Tlv(0x10) @U32 OptionalLong token,
      @Tlv(0x11) @U64 OptionalLong maximumSize,
      @Tlv(0x12) @U64 OptionalLong currentSize) {}
}
