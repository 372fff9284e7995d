package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks for [ProfileChanged] about these profiles.
@Qmi(service = Service.WDS, id = 0x00a7)
public record ConfigureProfileEventList(
    @Tlv(0x10) @Count(prefix = 8) Optional<List<RegisterElement>> register)
    implements Request<ConfigureProfileEventList.Reply> {
  public record Reply() {}

  public record RegisterElement(@U8 ProfileType profileType, @U8 int profileIndex) {}
}
