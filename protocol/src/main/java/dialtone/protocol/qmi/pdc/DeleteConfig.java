package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Removes a configuration.
@Qmi(service = Service.PDC, id = 0x0025)
public record DeleteConfig(
    @Tlv(0x01) @U32 Optional<ConfigurationType> configType,
    @Tlv(0x10) @U32 OptionalLong token,
    @Tlv(0x11) @Count(prefix = 8) Octets id)
    implements Request<DeleteConfig.Reply> {
  public record Reply(@Tlv(0x10) @U32 OptionalLong token) {}
}
