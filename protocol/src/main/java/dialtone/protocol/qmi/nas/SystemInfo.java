package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells of the systems when something of them has changed; [GetSystemInfo] asks for the same.
@Qmi(service = Service.NAS, id = 0x004e)
public record SystemInfo(
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
    @Tlv(0x24) @U8 Optional<Boolean> plmnNotChangedIndication,
    @Tlv(0x25) Optional<SystemServiceStatus> tdScdmaServiceStatus,
    @Tlv(0x26) Optional<TdScdmaSystemInfoV2> tdScdmaSystemInfoV2,
    @Tlv(0x27) @U8 Optional<Boolean> lteEmbmsCoverageInfoSupport,
    @Tlv(0x28) @U32 Optional<SimRejectState> simRejectInfo,
    @Tlv(0x4c) Optional<SystemServiceStatus> nr5gServiceStatusInfo,
    @Tlv(0x4d) Optional<Nr5gSystemInfo> nr5gSystemInfo,
    @Tlv(0x50) @U8 Optional<Boolean> eutraWithNr5gAvailability,
    @Tlv(0x51) @U8 Optional<Boolean> dcnrRestrictionInfo,
    @Tlv(0x52) @Count(fixed = 3) Optional<Octets> nr5gTrackingAreaCode)
    implements Indication {}
