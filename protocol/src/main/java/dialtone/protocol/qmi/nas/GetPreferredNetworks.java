package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Asks for the lists of preferred networks on the card.
@Qmi(service = Service.NAS, id = 0x0026)
public record GetPreferredNetworks() implements Request<GetPreferredNetworks.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 16) Optional<List<PreferredNetwork>> preferredNetworks,
      @Tlv(0x11) @Count(prefix = 16) Optional<List<PreferredNetwork>> staticPreferredNetworks,
      @Tlv(0x12) @Count(prefix = 8) Optional<List<ExactPlmn>> mncPcsDigitIncludeStatus,
      @Tlv(0x13) @Count(prefix = 8) Optional<List<ExactPlmn>> staticMncPcsDigitIncludeStatus) {}
}
