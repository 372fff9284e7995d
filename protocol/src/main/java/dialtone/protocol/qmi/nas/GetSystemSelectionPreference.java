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

/// Asks which technologies, bands and networks the modem may choose from.
@Qmi(service = Service.NAS, id = 0x0034)
public record GetSystemSelectionPreference()
    implements Request<GetSystemSelectionPreference.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 Optional<Boolean> emergencyMode,
      @Tlv(0x11) @U16 @Flags(RatModePreference.class) OptionalInt modePreference,
      @Tlv(0x12) @U64 @Flags(BandPreference.class) OptionalLong bandPreference,
      @Tlv(0x13) @U16 Optional<CdmaPrlPreference> cdmaPrlPreference,
      @Tlv(0x14) @U16 Optional<RoamingPreference> roamingPreference,
      @Tlv(0x15) @U64 @Flags(LteBandPreference.class) OptionalLong lteBandPreference,
      @Tlv(0x16) @U8 Optional<NetworkSelectionPreference> networkSelectionPreference,
      @Tlv(0x18) @U32 Optional<ServiceDomainPreference> serviceDomainPreference,
      @Tlv(0x19) @U32
          Optional<GsmWcdmaAcquisitionOrderPreference> gsmWcdmaAcquisitionOrderPreference,
      @Tlv(0x1a) @U64 @Flags(TdScdmaBandPreference.class) OptionalLong tdScdmaBandPreference,
      @Tlv(0x1c) @Count(prefix = 8) @S8 Optional<List<RadioInterface>> acquisitionOrderPreference,
      @Tlv(0x1b) Optional<ExactPlmn> manualNetworkSelection,
      @Tlv(0x1d) @U32
          Optional<NetworkSelectionRegistrationRestriction> networkSelectionRegistrationRestriction,
      @Tlv(0x1f) @U32 Optional<UsagePreference> usagePreference,
      @Tlv(0x20) @U32 Optional<VoiceDomainPreference> voiceDomainPreference,
      @Tlv(0x22) @U16 @Flags(RatModePreference.class) OptionalInt disabledModes,
      @Tlv(0x23) Optional<ExtendedLteBands> extendedLteBandPreference,
      @Tlv(0x2c) Optional<Nr5gBands> nr5gSaBandPreference,
      @Tlv(0x2d) Optional<Nr5gBands> nr5gNsaBandPreference) {}
}
