package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Asks which network serves and what it offers; superseded by [GetSystemInfo], which has LTE and
/// 5G in full.
@Qmi(service = Service.NAS, id = 0x0024)
public record GetServingSystem() implements Request<GetServingSystem.Reply> {
  /// @param timeZone3gpp in quarters of an hour east of Greenwich
  /// @param daylightSavingTimeAdjustment3gpp in hours
  public record Reply(
      @Tlv(0x01) Optional<ServingNetwork> servingSystem,
      @Tlv(0x10) @U8 Optional<RoamingIndicatorStatus> roamingIndicator,
      @Tlv(0x11) @Count(prefix = 8) @U8 Optional<List<DataCapability>> dataServiceCapability,
      @Tlv(0x12) Optional<CurrentPlmn> currentPlmn,
      @Tlv(0x13) Optional<CdmaSystemId> cdmaSystemId,
      @Tlv(0x14) Optional<CdmaBaseStationInfo> cdmaBaseStationInfo,
      @Tlv(0x15) @Count(prefix = 8) Optional<List<RoamingIndicator>> roamingIndicatorList,
      @Tlv(0x16) @U8 Optional<RoamingIndicatorStatus> defaultRoamingIndicator,
      @Tlv(0x17) Optional<TimeZone3gpp2> timeZone3gpp2,
      @Tlv(0x18) @U8 OptionalInt cdmaPRev,
      @Tlv(0x1a) @S8 OptionalInt timeZone3gpp,
      @Tlv(0x1b) @U8 OptionalInt daylightSavingTimeAdjustment3gpp,
      @Tlv(0x1c) @U16 OptionalInt lac3gpp,
      @Tlv(0x1d) @U32 OptionalLong cid3gpp,
      @Tlv(0x1e) @U8 Optional<Boolean> concurrentServiceInfo3gpp2,
      @Tlv(0x1f) @U8 Optional<Boolean> prlIndicator3gpp2,
      @Tlv(0x20) @U8 Optional<Boolean> dtmSupport,
      @Tlv(0x21) Optional<DetailedServiceStatus> detailedServiceStatus,
      @Tlv(0x22) Optional<CdmaSystemCodes> cdmaSystemInfo,
      @Tlv(0x23) @U8 Optional<HdrPersonality> hdrPersonality,
      @Tlv(0x24) @U16 OptionalInt lteTac,
      @Tlv(0x25) Optional<CallBarring> callBarringStatus,
      @Tlv(0x26) @U16 OptionalInt umtsPrimaryScramblingCode,
      @Tlv(0x27) Optional<ExactPlmn> mncPcsDigitIncludeStatus,
      @Tlv(0x29) @U32 Optional<NetworkNameSource> networkNameSource) {}
}
