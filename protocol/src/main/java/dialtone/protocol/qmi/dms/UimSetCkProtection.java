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

/// Takes away a lock of the modem by its code.
@Qmi(service = Service.DMS, id = 0x0041)
public record UimSetCkProtection(@Tlv(0x01) Optional<Facility> facility)
    implements Request<UimSetCkProtection.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt verifyRetriesLeft) {}

  public record Failed(@Tlv(0x10) @U8 OptionalInt verifyRetriesLeft) {}

  public record Facility(
      @U8 UimFacility facility,
      @U8 UimFacilityState facilityState,
      @Text(prefix = 8) Secret facilityDepersonalizationControlKey) {}
}
