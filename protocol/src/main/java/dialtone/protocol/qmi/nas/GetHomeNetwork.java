package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks which network the card belongs to.
@Qmi(service = Service.NAS, id = 0x0025)
public record GetHomeNetwork() implements Request<GetHomeNetwork.Reply> {
  public record Reply(
      @Tlv(0x01) Optional<HomeNetwork> homeNetwork,
      @Tlv(0x10) Optional<CdmaSystemId> homeSystemId,
      @Tlv(0x11) Optional<EncodedHomeNetwork> homeNetwork3gpp2Ext,
      @Tlv(0x12) Optional<HomeNetworkDigits> homeNetwork3gppMnc,
      @Tlv(0x13) @U32 Optional<NetworkNameSource> networkNameSource) {}

  public record HomeNetwork(@U16 int mcc, @U16 int mnc, @Text(prefix = 8) String description) {}

  public record EncodedHomeNetwork(
      @U16 int mcc,
      @U16 int mnc,
      @U8 NetworkDescriptionDisplay displayDescription,
      @U8 NetworkDescriptionEncoding descriptionEncoding,
      @Count(prefix = 8) Octets description) {}

  public record HomeNetworkDigits(@U8 boolean is3gpp, @U8 boolean includesPcsDigit) {}
}
