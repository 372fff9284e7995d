package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks which configuration is in use and which one waits; [GetSelectedConfigIndication] answers.
@Qmi(service = Service.PDC, id = 0x0022)
public record GetSelectedConfig(
    @Tlv(0x01) @U32 Optional<ConfigurationType> configType, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<GetSelectedConfig.Reply> {
  public record Reply(@Tlv(0x10) @U32 OptionalLong token) {}
}
