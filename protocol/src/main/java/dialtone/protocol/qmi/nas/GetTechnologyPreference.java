package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks which technologies are preferred, on modems before [GetSystemSelectionPreference].
@Qmi(service = Service.NAS, id = 0x002b)
public record GetTechnologyPreference() implements Request<GetTechnologyPreference.Reply> {
  public record Reply(
      @Tlv(0x01) Optional<TechnologyPreference> active,
      @Tlv(0x10) @U16 @Flags(RadioTechnologyPreference.class) OptionalInt persistent) {}
}
