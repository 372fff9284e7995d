package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for [EventReport]s.
@Qmi(service = Service.WDS, id = 0x0001)
public record SetEventReport(
    @Tlv(0x10) @U8 Optional<Boolean> channelRate,
    @Tlv(0x11) Optional<TransferStatistics> transferStatistics,
    @Tlv(0x12) @U8 Optional<Boolean> dataBearerTechnology,
    @Tlv(0x13) @U8 Optional<Boolean> dormancyStatus,
    @Tlv(0x14) @U8 OptionalInt mipStatus,
    @Tlv(0x15) @U8 Optional<Boolean> currentDataBearerTechnology,
    @Tlv(0x17) @U8 Optional<Boolean> dataCallStatus,
    @Tlv(0x18) @U8 Optional<Boolean> preferredDataSystem,
    @Tlv(0x19) @U8 Optional<Boolean> evdoPmChange,
    @Tlv(0x1a) @U8 Optional<Boolean> dataSystems,
    @Tlv(0x1b) @U8 Optional<Boolean> uplinkFlowControl,
    @Tlv(0x1c) @U8 Optional<Boolean> limitedDataSystemStatus,
    @Tlv(0x1d) @U8 Optional<Boolean> pdnFilterRemovals,
    @Tlv(0x1e) @U8 Optional<Boolean> extendedDataBearerTechnology)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}

  public record TransferStatistics(
      @U8 int intervalSeconds,
      @S32 @Flags(SetEventReportTransferStatistics.class) int indicators) {}
}
