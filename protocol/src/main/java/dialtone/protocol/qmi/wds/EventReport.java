package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells what was asked for by [SetEventReport]: counters, rates, the technology that carries the
/// data.
@Qmi(service = Service.WDS, id = 0x0001)
public record EventReport(
    @Tlv(0x10) @U32 OptionalLong txPacketsOk,
    @Tlv(0x11) @U32 OptionalLong rxPacketsOk,
    @Tlv(0x12) @U32 OptionalLong txPacketsError,
    @Tlv(0x13) @U32 OptionalLong rxPacketsError,
    @Tlv(0x14) @U32 OptionalLong txOverflows,
    @Tlv(0x15) @U32 OptionalLong rxOverflows,
    @Tlv(0x16) Optional<ChannelRates> channelRates,
    @Tlv(0x17) @S8 Optional<DataBearerTechnology> dataBearerTechnology,
    @Tlv(0x18) @U8 Optional<DormancyStatus> dormancyStatus,
    @Tlv(0x19) @U64 OptionalLong txBytesOk,
    @Tlv(0x1a) @U64 OptionalLong rxBytesOk,
    @Tlv(0x1b) @U8 Optional<Boolean> mipStatus,
    @Tlv(0x1d) Optional<CurrentDataBearerTechnology> currentDataBearerTechnology,
    @Tlv(0x1f) @U8 Optional<DataCallStatus> dataCallStatus,
    @Tlv(0x20) @U32 Optional<DataSystem> preferredDataSystem,
    @Tlv(0x22) Optional<DataCall> dataCallType,
    @Tlv(0x23) Optional<EvdoPageMonitorPeriodChange> evdoPageMonitorPeriodChange,
    @Tlv(0x24) Optional<DataSystems> dataSystems,
    @Tlv(0x25) @U32 OptionalLong txPacketsDropped,
    @Tlv(0x26) @U32 OptionalLong rxPacketsDropped,
    @Tlv(0x27) @S8 Optional<Boolean> uplinkFlowControlEnabled,
    @Tlv(0x28) @U32 Optional<IpFamily> dataCallAddressFamily,
    @Tlv(0x29) Optional<PdnFiltersRemoved> pdnFiltersRemoved,
    @Tlv(0x2a) Optional<ExtendedDataBearerTechnology> extendedDataBearerTechnology)
    implements Indication {
  public record ChannelRates(@S32 int txRateBps, @S32 int rxRateBps) {}

  public record CurrentDataBearerTechnology(
      @U8 NetworkType networkType, @U32 long ratMask, @U32 long soMask) {}

  public record DataCall(@U8 DataCallType dataCallType, @U8 TetheredCallType tetheredCallType) {}

  public record EvdoPageMonitorPeriodChange(@U8 int periodChange, @U8 boolean forceLongSleep) {}

  public record Network(
      @U8 DataSystemNetworkType networkType, @U32 long ratMask, @U32 long soMask) {}

  public record DataSystems(
      @U8 DataSystemNetworkType preferredNetworkType, @Count(prefix = 8) List<Network> networks) {}

  public record PdnFiltersRemoved(@Count(prefix = 8) @U32 List<Long> pdnFilterHandler) {}

  public record ExtendedDataBearerTechnology(
      @U32 DataSystemNetworkType dataBearerTechnology,
      @U32 RadioAccessTechnology radioAccessTechnology,
      @U16 @Flags(ExtendedDataBearerTechnology3gpp.class) int extendedDataBearerTechnology3gpp,
      @U8 int reserved1,
      @U16 @Flags(ExtendedDataBearerTechnology3gpp2.class) int extendedDataBearerTechnology3gpp2,
      @U8 int reserved2,
      @U8 int reserved3,
      @U8 int reserved4) {}
}
