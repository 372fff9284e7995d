package dialtone.protocol.qmi.wds;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Opens a data session. The answer comes when the session stands or was refused, which can take
/// minutes; its handle, an unsigned number, closes the session again. A refusal says why in
/// [Failed].
@Qmi(service = Service.WDS, id = 0x0020)
public record StartNetwork(
    @Tlv(0x10) @U32 OptionalLong primaryDnsAddressPreference,
    @Tlv(0x11) @U32 OptionalLong secondaryDnsAddressPreference,
    @Tlv(0x12) @U32 OptionalLong primaryNbnsAddressPreference,
    @Tlv(0x13) @U32 OptionalLong secondaryNbnsAddressPreference,
    @Tlv(0x14) @Text Optional<String> apn,
    @Tlv(0x15) @U32 OptionalLong ipv4AddressPreference,
    @Tlv(0x16) @U8 @Flags(Authentication.class) OptionalInt authenticationPreference,
    @Tlv(0x17) @Text Optional<String> username,
    @Tlv(0x18) @Text Optional<Secret> password,
    @Tlv(0x19) @U8 Optional<IpFamily> ipFamilyPreference,
    @Tlv(0x30) @U8 @Flags(TechnologyPreference.class) OptionalInt technologyPreference,
    @Tlv(0x31) @U8 OptionalInt profileIndex3gpp,
    @Tlv(0x32) @U8 OptionalInt profileIndex3gpp2,
    @Tlv(0x33) @U8 Optional<Boolean> enableAutoconnect,
    @Tlv(0x34) @U16 Optional<ExtendedTechnologyPreference> extendedTechnologyPreference,
    @Tlv(0x35) @U8 Optional<CallType> callType)
    implements Request<StartNetwork.Reply> {
  public record Reply(@Tlv(0x01) @U32 long packetDataHandle) {}

  public record Failed(
      @Tlv(0x10) @U16 Optional<CallEndReason> callEndReason,
      @Tlv(0x11) Optional<VerboseCallEndReason> verboseCallEndReason) {}
}
