package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Selects a configuration for the next [ActivateConfig]; [SetSelectedConfigIndication] tells the
/// result.
@Qmi(service = Service.PDC, id = 0x0023)
public record SetSelectedConfig(
    @Tlv(0x01) Optional<ConfigId> config, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<SetSelectedConfig.Reply> {
  public record Reply(@Tlv(0x10) @U32 OptionalLong token) {}
}
