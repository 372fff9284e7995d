package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks whether the modem is on.
@Qmi(service = Service.DMS, id = 0x002d)
public record GetOperatingMode() implements Request<GetOperatingMode.Reply> {
  /// @param offlineReason with mode offline only
  /// @param hardwareRestrictedMode whether a switch or pin of the machine keeps the radio off
  public record Reply(
      @Tlv(0x01) @U8 Optional<OperatingMode> mode,
      @Tlv(0x10) @U16 @Flags(OfflineReason.class) OptionalInt offlineReason,
      @Tlv(0x11) @U8 Optional<Boolean> hardwareRestrictedMode) {}
}
