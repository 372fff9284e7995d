package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Asks for what a standing session was given: addresses, servers, MTU. A modem answers only what
/// the mask asks for, and of that only what it has. IPv4 addresses are numbers whose highest octet
/// comes first, IPv6 ones eight groups.
@Qmi(service = Service.WDS, id = 0x002d)
public record GetCurrentSettings(
    @Tlv(0x10) @U32 @Flags(RequestedSettings.class) long requestedSettings)
    implements Request<GetCurrentSettings.Reply> {
  public record Reply(
      @Tlv(0x10) @Text Optional<String> profileName,
      @Tlv(0x11) @U8 Optional<PdpType> pdpType,
      @Tlv(0x14) @Text Optional<String> apnName,
      @Tlv(0x15) @U32 OptionalLong primaryIpv4DnsAddress,
      @Tlv(0x16) @U32 OptionalLong secondaryIpv4DnsAddress,
      @Tlv(0x17) Optional<UmtsQos> umtsGrantedQos,
      @Tlv(0x19) Optional<GprsQos> gprsGrantedQos,
      @Tlv(0x1b) @Text Optional<String> username,
      @Tlv(0x1d) @U8 @Flags(Authentication.class) OptionalInt authentication,
      @Tlv(0x1e) @U32 OptionalLong ipv4Address,
      @Tlv(0x1f) Optional<ProfileId> profileId,
      @Tlv(0x20) @U32 OptionalLong ipv4GatewayAddress,
      @Tlv(0x21) @U32 OptionalLong ipv4GatewaySubnetMask,
      @Tlv(0x22) @U8 OptionalInt pcscfAddressUsingPco,
      @Tlv(0x23) @Count(prefix = 8) @U32 Optional<List<Long>> pcscfServerAddressList,
      @Tlv(0x24) @Count(prefix = 8) @Text(prefix = 16) Optional<List<String>> pcscfDomainNameList,
      @Tlv(0x25) Optional<Ipv6Address> ipv6Address,
      @Tlv(0x26) Optional<Ipv6Address> ipv6GatewayAddress,
      @Tlv(0x27) @Count(fixed = 8) @U16(bigEndian = true)
          Optional<List<Integer>> ipv6PrimaryDnsAddress,
      @Tlv(0x28) @Count(fixed = 8) @U16(bigEndian = true)
          Optional<List<Integer>> ipv6SecondaryDnsAddress,
      @Tlv(0x29) @U32 OptionalLong mtu,
      @Tlv(0x2a) @Count(prefix = 8) @Text(prefix = 16) Optional<List<String>> domainNameList,
      @Tlv(0x2b) @U8 Optional<IpFamily> ipFamily,
      @Tlv(0x2c) @S8 OptionalInt imcnFlag,
      @Tlv(0x2d) @U16 Optional<ExtendedTechnologyPreference> extendedTechnologyPreference,
      @Tlv(0x2f) Optional<OperatorReservedPco> operatorReservedPco) {}

  public record Ipv6Address(
      @Count(fixed = 8) @U16(bigEndian = true) List<Integer> address, @U8 int prefixLength) {}

  public record OperatorReservedPco(
      @U16 int mcc,
      @U16 int mnc,
      @U8 boolean mncIncludesPcsDigit,
      @Count(prefix = 8) Octets appSpecificInfo,
      @U16 int containerId) {}
}
