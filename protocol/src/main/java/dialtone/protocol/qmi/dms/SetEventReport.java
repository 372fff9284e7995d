package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which changes [EventReport] is to tell of.
@Qmi(service = Service.DMS, id = 0x0001)
public record SetEventReport(
    @Tlv(0x10) @U8 Optional<Boolean> powerStateReporting,
    @Tlv(0x11) Optional<BatteryLevelReportLimits> batteryLevelReportLimits,
    @Tlv(0x12) @U8 Optional<Boolean> pinStateReporting,
    @Tlv(0x13) @U8 Optional<Boolean> activationStateReporting,
    @Tlv(0x14) @U8 Optional<Boolean> operatingModeReporting,
    @Tlv(0x15) @U8 Optional<Boolean> uimStateReporting,
    @Tlv(0x16) @U8 Optional<Boolean> wirelessDisableStateReporting,
    @Tlv(0x17) @U8 Optional<Boolean> prlInitReporting)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}

  public record BatteryLevelReportLimits(@U8 int lowerLimit, @U8 int upperLimit) {}
}
