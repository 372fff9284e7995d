package dialtone.protocol.qmi.dsd;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U64;
import java.util.OptionalLong;

/// Says what an APN is for.
@Qmi(service = Service.DSD, id = 0x0051)
public record SetApnType(
    @Tlv(0x01) NamedApn apnType,
    @Tlv(0x10) @U64 @Flags(ApnTypePreference.class) OptionalLong apnTypePreferenceMask)
    implements Request<SetApnType.Reply> {
  public record Reply() {}

  /// An APN and what it is for.
  public record NamedApn(
      @Text(prefix = 8) String name, @U64 @Flags(ApnTypePreference.class) long type) {}
}
