package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which profile is taken when a session names none.
@Qmi(service = Service.WDS, id = 0x004a)
public record SetDefaultProfileNumber(@Tlv(0x01) ProfileIdentifier profileIdentifier)
    implements Request<SetDefaultProfileNumber.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0xe0) @U16 Optional<DsProfileError> extendedErrorCode) {}

  public record ProfileIdentifier(@U8 ProfileType type, @U8 ProfileFamily family, @U8 int index) {}
}
