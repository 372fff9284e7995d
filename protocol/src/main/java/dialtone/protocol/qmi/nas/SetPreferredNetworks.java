package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Writes the list of preferred networks to the card.
///
/// @param clearPreviousPreferredNetworks whether the old list goes
@Qmi(service = Service.NAS, id = 0x0027)
public record SetPreferredNetworks(
    @Tlv(0x10) @Count(prefix = 16) Optional<List<PreferredNetwork>> preferredNetworks,
    @Tlv(0x11) @Count(prefix = 8) Optional<List<ExactPlmn>> mncPcsDigitIncludeStatus,
    @Tlv(0x12) @U8 Optional<Boolean> clearPreviousPreferredNetworks)
    implements Request<SetPreferredNetworks.Reply> {
  public record Reply() {}
}
