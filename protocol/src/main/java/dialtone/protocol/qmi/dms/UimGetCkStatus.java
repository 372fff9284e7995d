package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the modem is locked to a network, and how many tries are left.
@Qmi(service = Service.DMS, id = 0x0040)
public record UimGetCkStatus(@Tlv(0x01) @U8 Optional<UimFacility> facility)
    implements Request<UimGetCkStatus.Reply> {
  public record Reply(
      @Tlv(0x01) Optional<CkStatus> ckStatus,
      @Tlv(0x10) @U8 Optional<Boolean> operationBlockingFacility) {}

  /// A lock of the modem, and how many tries are left.
  public record CkStatus(
      @U8 UimFacilityState facilityState, @U8 int verifyRetriesLeft, @U8 int unblockRetriesLeft) {}
}
