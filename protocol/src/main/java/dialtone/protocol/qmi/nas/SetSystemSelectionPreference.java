package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Says which technologies, bands and networks the modem may choose from; what is absent stays as
/// it is.
///
/// @param mncPcsDigitIncludeStatus whether the MNC of the chosen network has three digits
@Qmi(service = Service.NAS, id = 0x0033)
public record SetSystemSelectionPreference(
    @Tlv(0x10) @U8 Optional<Boolean> emergencyMode,
    @Tlv(0x11) @U16 @Flags(RatModePreference.class) OptionalInt modePreference,
    @Tlv(0x12) @U64 @Flags(BandPreference.class) OptionalLong bandPreference,
    @Tlv(0x13) @U16 Optional<CdmaPrlPreference> cdmaPrlPreference,
    @Tlv(0x14) @U16 Optional<RoamingPreference> roamingPreference,
    @Tlv(0x15) @U64 @Flags(LteBandPreference.class) OptionalLong lteBandPreference,
    @Tlv(0x16) Optional<NetworkSelection> networkSelectionPreference,
    @Tlv(0x17) @U8 Optional<ChangeDuration> changeDuration,
    @Tlv(0x18) @U32 Optional<ServiceDomainPreference> serviceDomainPreference,
    @Tlv(0x19) @U32 Optional<GsmWcdmaAcquisitionOrderPreference> gsmWcdmaAcquisitionOrderPreference,
    @Tlv(0x1a) @U8 Optional<Boolean> mncPcsDigitIncludeStatus,
    @Tlv(0x1d) @U64 @Flags(TdScdmaBandPreference.class) OptionalLong tdScdmaBandPreference,
    @Tlv(0x1e) @Count(prefix = 8) @S8 Optional<List<RadioInterface>> acquisitionOrderPreference,
    @Tlv(0x1f) @U32
        Optional<NetworkSelectionRegistrationRestriction> networkSelectionRegistrationRestriction,
    @Tlv(0x21) @U32 Optional<UsagePreference> usagePreference,
    @Tlv(0x23) @U32 Optional<VoiceDomainPreference> voiceDomainPreference,
    @Tlv(0x24) Optional<ExtendedLteBands> extendedLteBandPreference,
    @Tlv(0x2f) Optional<Nr5gBands> nr5gSaBandPreference,
    @Tlv(0x30) Optional<Nr5gBands> nr5gNsaBandPreference)
    implements Request<SetSystemSelectionPreference.Reply> {
  public record Reply() {}

  /// The network to choose; MCC and MNC count only with mode manual.
  public record NetworkSelection(@U8 NetworkSelectionPreference mode, @U16 int mcc, @U16 int mnc) {}
}
