package dialtone.protocol.qmi.wds;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Sierra Wireless's own [CreateProfile] under a number that is wanted.
@Qmi(service = Service.WDS, id = 0x5558)
public record SwiCreateProfileIndexed(
    @Tlv(0x01) Optional<ProfileId> profileIdentifier,
    @Tlv(0x10) @Text Optional<String> profileName,
    @Tlv(0x11) @U8 Optional<PdpType> pdpType,
    @Tlv(0x14) @Text Optional<String> apnName,
    @Tlv(0x15) @U32 OptionalLong primaryIpv4DnsAddress,
    @Tlv(0x16) @U32 OptionalLong secondaryIpv4DnsAddress,
    @Tlv(0x1b) @Text Optional<String> username,
    @Tlv(0x1c) @Text Optional<Secret> password,
    @Tlv(0x1d) @U8 @Flags(Authentication.class) OptionalInt authentication,
    @Tlv(0x1e) @U32 OptionalLong ipv4AddressPreference,
    @Tlv(0x25) @U8 OptionalInt pdpContextNumber,
    @Tlv(0x2f) @U8 Optional<Boolean> apnDisabledFlag,
    @Tlv(0x3e) @U8 Optional<Boolean> roamingDisallowedFlag)
    implements Request<SwiCreateProfileIndexed.Reply> {
  public record Reply(@Tlv(0x01) Optional<ProfileId> profileIdentifier) {}
}
