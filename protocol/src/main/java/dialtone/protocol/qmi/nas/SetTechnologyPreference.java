package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Says which technologies are preferred, on modems before [SetSystemSelectionPreference].
@Qmi(service = Service.NAS, id = 0x002a)
public record SetTechnologyPreference(@Tlv(0x01) Optional<TechnologyPreference> current)
    implements Request<SetTechnologyPreference.Reply> {
  public record Reply() {}
}
