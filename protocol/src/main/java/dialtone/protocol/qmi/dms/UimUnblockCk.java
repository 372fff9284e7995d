package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Gives a lock of the modem new tries by its second code.
@Qmi(service = Service.DMS, id = 0x0042)
public record UimUnblockCk(@Tlv(0x01) Optional<Facility> facility)
    implements Request<UimUnblockCk.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt unblockRetriesLeft) {}

  public record Failed(@Tlv(0x10) @U8 OptionalInt unblockRetriesLeft) {}

  public record Facility(@U8 UimFacility facility, @Text(prefix = 8) Secret facilityControlKey) {}
}
