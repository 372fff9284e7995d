package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import java.util.Optional;

/// Removes a profile.
@Qmi(service = Service.WDS, id = 0x0029)
public record DeleteProfile(@Tlv(0x01) Optional<ProfileId> profileIdentifier)
    implements Request<DeleteProfile.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0xe0) @U16 Optional<DsProfileError> extendedErrorCode) {}
}
