package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks which profile is taken when a session names none.
@Qmi(service = Service.WDS, id = 0x0049)
public record GetDefaultProfileNumber(@Tlv(0x01) ProfileKind profileType)
    implements Request<GetDefaultProfileNumber.Reply> {
  public record Reply(@Tlv(0x01) @U8 int index) {}

  public record Failed(@Tlv(0xe0) @U16 Optional<DsProfileError> extendedErrorCode) {}

  public record ProfileKind(@U8 ProfileType type, @U8 ProfileFamily family) {}
}
