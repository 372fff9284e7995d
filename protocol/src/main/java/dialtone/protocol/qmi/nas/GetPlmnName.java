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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for the name of one network.
///
/// @param csgId of a closed subscriber group whose name is wanted too
@Qmi(service = Service.NAS, id = 0x0044)
public record GetPlmnName(
    @Tlv(0x01) Optional<Plmn> plmn,
    @Tlv(0x10) @U8 Optional<Boolean> suppressSimError,
    @Tlv(0x11) @U8 Optional<Boolean> mncPcsDigitIncludeStatus,
    @Tlv(0x12) @U8 Optional<Boolean> alwaysSendPlmnName,
    @Tlv(0x13) @U8 Optional<Boolean> useStaticTableOnly,
    @Tlv(0x14) @U32 OptionalLong csgId,
    @Tlv(0x15) @U8 Optional<RadioInterface> radioAccessTechnology,
    @Tlv(0x16) @U8 Optional<Boolean> sendAllInformation)
    implements Request<GetPlmnName.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<EonsPlmnName> gppEonsPlmnName,
      @Tlv(0x11) Optional<DisplayBitInformation> displayBitInformation,
      @Tlv(0x12) @U32 Optional<Known> networkInformation,
      @Tlv(0x13) @Count(prefix = 8) Optional<List<PlmnNameWithLanguage>> plmnNameWithLanguageId,
      @Tlv(0x14) @Count(prefix = 8) @U16 Optional<List<Integer>> additionalInformation,
      @Tlv(0x15) @U32 Optional<NetworkNameSource> networkNameSource) {}

  public record Plmn(@U16 int mcc, @U16 int mnc) {}

  /// The names from the card and the network (TS 22.101, enhanced operator name string).
  public record EonsPlmnName(
      @U8 NetworkDescriptionEncoding serviceProviderNameEncoding,
      @Count(prefix = 8) Octets serviceProviderName,
      @U8 NetworkDescriptionEncoding shortNameEncoding,
      @U8 PlmnNameCountryInitials shortNameCountryInitials,
      @U8 PlmnNameSpareBits shortNameSpareBits,
      @Count(prefix = 8) Octets shortName,
      @U8 NetworkDescriptionEncoding longNameEncoding,
      @U8 PlmnNameCountryInitials longNameCountryInitials,
      @U8 PlmnNameSpareBits longNameSpareBits,
      @Count(prefix = 8) Octets longName) {}

  /// Which of the names are to be shown.
  public record DisplayBitInformation(@U32 Known serviceProviderNameSet, @U32 Known plmnNameSet) {}

  /// The names in units of UTF-16.
  public record PlmnNameWithLanguage(
      @Count(prefix = 8) @U16 List<Integer> longName,
      @Count(prefix = 8) @U16 List<Integer> shortName,
      @U32 PlmnLanguageId languageId) {}
}
