package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Asks to be told of, or says, a change of a configuration.
@Qmi(service = Service.PDC, id = 0x0021)
public record ConfigChange(@Tlv(0x01) Optional<ConfigId> config)
    implements Request<ConfigChange.Reply> {
  public record Reply(@Tlv(0x01) Optional<ConfigId> config) {}
}
