package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks which systems are found, which serve, and what they offer.
@Qmi(service = Service.NAS, id = 0x004d)
public record GetSystemInfo() implements Request<GetSystemInfo.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<CdmaServiceStatus> cdmaServiceStatus,
      @Tlv(0x11) Optional<CdmaServiceStatus> hdrServiceStatus,
      @Tlv(0x12) Optional<SystemServiceStatus> gsmServiceStatus,
      @Tlv(0x13) Optional<SystemServiceStatus> wcdmaServiceStatus,
      @Tlv(0x14) Optional<SystemServiceStatus> lteServiceStatus,
      @Tlv(0x15) Optional<CdmaSystemInfo> cdmaSystemInfo,
      @Tlv(0x16) Optional<HdrSystemInfo> hdrSystemInfo,
      @Tlv(0x17) Optional<GsmSystemInfoV2> gsmSystemInfoV2,
      @Tlv(0x18) Optional<WcdmaSystemInfoV2> wcdmaSystemInfoV2,
      @Tlv(0x19) Optional<LteSystemInfoV2> lteSystemInfoV2,
      @Tlv(0x1a) Optional<AdditionalCdmaSystemInfo> additionalCdmaSystemInfo,
      @Tlv(0x1b) Optional<AdditionalHdrSystemInfo> additionalHdrSystemInfo,
      @Tlv(0x1c) Optional<AdditionalGsmSystemInfo> additionalGsmSystemInfo,
      @Tlv(0x1d) Optional<AdditionalWcdmaSystemInfo> additionalWcdmaSystemInfo,
      @Tlv(0x1e) Optional<AdditionalLteSystemInfo> additionalLteSystemInfo,
      @Tlv(0x1f) Optional<CallBarring> gsmCallBarringStatus,
      @Tlv(0x20) Optional<CallBarring> wcdmaCallBarringStatus,
      @Tlv(0x21) @U8 Optional<Boolean> lteVoiceSupport,
      @Tlv(0x22) @U8 Optional<NetworkServiceDomain> gsmCipherDomain,
      @Tlv(0x23) @U8 Optional<NetworkServiceDomain> wcdmaCipherDomain,
      @Tlv(0x24) Optional<SystemServiceStatus> tdScdmaServiceStatus,
      @Tlv(0x25) Optional<TdScdmaSystemInfoV2> tdScdmaSystemInfoV2,
      @Tlv(0x26) @U8 Optional<Boolean> lteEmbmsCoverageInfoSupport,
      @Tlv(0x27) @U32 Optional<SimRejectState> simRejectInfo,
      @Tlv(0x29) @U8 Optional<Boolean> imsVoiceSupport,
      @Tlv(0x2a) @U32 Optional<LteVoiceDomain> lteVoiceDomain,
      @Tlv(0x2b) @U16 OptionalInt cdmaRegistrationZoneId,
      @Tlv(0x2c) @U8 OptionalInt gsmRoutingAreaCode,
      @Tlv(0x2d) @U8 OptionalInt wcdmaRoutingAreaCode,
      @Tlv(0x2e) @U16 OptionalInt cdmaResolvedMcc,
      @Tlv(0x2f) @U32
          Optional<NetworkSelectionRegistrationRestriction> networkSelectionRegistrationRestriction,
      @Tlv(0x31) @U32 Optional<LteRegistrationDomain> lteRegistrationDomain,
      @Tlv(0x34) @U16 OptionalInt lteEmbmsCoverageInfoTraceId,
      @Tlv(0x44) @U32 Optional<LteCellAccessStatus> lteCellAccessStatus,
      @Tlv(0x4a) Optional<SystemServiceStatus> nr5gServiceStatusInfo,
      @Tlv(0x4b) Optional<Nr5gSystemInfo> nr5gSystemInfo,
      @Tlv(0x4e) @U8 Optional<Boolean> eutraWithNr5gAvailability,
      @Tlv(0x4f) @U8 Optional<Boolean> dcnrRestrictionInfo,
      @Tlv(0x50) @Count(fixed = 3) Optional<Octets> nr5gTrackingAreaCode) {}
}
