package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for the version of the roaming list of a CDMA subscription.
@Qmi(service = Service.DMS, id = 0x0030)
public record GetPrlVersion() implements Request<GetPrlVersion.Reply> {
  public record Reply(
      @Tlv(0x01) @U16 OptionalInt version, @Tlv(0x10) @U8 Optional<Boolean> prlOnlyPreference) {}
}
