package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which profiles there are, by number and name.
@Qmi(service = Service.WDS, id = 0x002a)
public record GetProfileList(@Tlv(0x10) @U8 Optional<ProfileType> profileType)
    implements Request<GetProfileList.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 8) Optional<List<Profile>> profileList) {}

  public record Failed(@Tlv(0xe0) @U16 Optional<DsProfileError> extendedErrorCode) {}

  public record Profile(
      @U8 ProfileType profileType, @U8 int profileIndex, @Text(prefix = 8) String profileName) {}
}
