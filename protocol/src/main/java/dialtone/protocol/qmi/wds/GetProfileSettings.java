package dialtone.protocol.qmi.wds;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Asks for what one profile says.
@Qmi(service = Service.WDS, id = 0x002b)
public record GetProfileSettings(@Tlv(0x01) Optional<ProfileId> profileId)
    implements Request<GetProfileSettings.Reply> {
  public record Reply(
      @Tlv(0x10) @Text Optional<String> profileName,
      @Tlv(0x11) @U8 Optional<PdpType> pdpType,
      @Tlv(0x12) @U8 Optional<PdpHeaderCompressionType> pdpHeaderCompressionType,
      @Tlv(0x13) @U8 Optional<PdpDataCompressionType> pdpDataCompressionType,
      @Tlv(0x14) @Text Optional<String> apnName,
      @Tlv(0x15) @U32 OptionalLong primaryIpv4DnsAddress,
      @Tlv(0x16) @U32 OptionalLong secondaryIpv4DnsAddress,
      @Tlv(0x17) Optional<UmtsQos> umtsRequestedQos,
      @Tlv(0x18) Optional<UmtsQos> umtsMinimumQos,
      @Tlv(0x19) Optional<GprsQos> gprsRequestedQos,
      @Tlv(0x1a) Optional<GprsQos> gprsMinimumQos,
      @Tlv(0x1b) @Text Optional<String> username,
      @Tlv(0x1c) @Text Optional<Secret> password,
      @Tlv(0x1d) @U8 @Flags(Authentication.class) OptionalInt authentication,
      @Tlv(0x1e) @U32 OptionalLong ipv4AddressPreference,
      @Tlv(0x1f) @U8 Optional<Boolean> pcscfAddressUsingPco,
      @Tlv(0x20) @U8 Optional<PdpAccessControl> pdpAccessControl,
      @Tlv(0x21) @U8 Optional<Boolean> pcscfAddressUsingDhcp,
      @Tlv(0x22) @U8 Optional<Boolean> imcnFlag,
      @Tlv(0x25) @U8 OptionalInt pdpContextNumber,
      @Tlv(0x26) @U8 Optional<Boolean> pdpContextSecondaryFlag,
      @Tlv(0x27) @U8 OptionalInt pdpContextPrimaryId,
      @Tlv(0x28) Optional<Ipv6AddressPreference> ipv6AddressPreference,
      @Tlv(0x29) Optional<UmtsQosWithSignaling> umtsRequestedQosWithSignalingIndicationFlag,
      @Tlv(0x2a) Optional<UmtsQosWithSignaling> umtsMinimumQosWithSignalingIndicationFlag,
      @Tlv(0x2b) @Count(fixed = 8) @U16(bigEndian = true)
          Optional<List<Integer>> ipv6PrimaryDnsAddressPreference,
      @Tlv(0x2c) @Count(fixed = 8) @U16(bigEndian = true)
          Optional<List<Integer>> ipv6SecondaryDnsAddressPreference,
      @Tlv(0x2d) @U8 Optional<AddressAllocationPreference> addressAllocationPreference,
      @Tlv(0x2e) Optional<LteQosParameters> lteQosParameters,
      @Tlv(0x2f) @U8 Optional<Boolean> apnDisabledFlag,
      @Tlv(0x3e) @U8 Optional<Boolean> roamingDisallowedFlag,
      @Tlv(0x50) Optional<VlanIdType> vlanIdType,
      @Tlv(0xdd) @U64 @Flags(ApnTypeMask.class) OptionalLong apnTypeMask,
      @Tlv(0xde) @U8 Optional<Boolean> clatEnabled,
      @Tlv(0xdf) @U8 Optional<Boolean> ipv6PrefixDelegation) {}

  public record Failed(@Tlv(0xe0) @U16 Optional<DsProfileError> extendedErrorCode) {}
}
