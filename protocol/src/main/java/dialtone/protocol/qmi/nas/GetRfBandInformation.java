package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;

/// Asks on which bands and channels the modem is.
@Qmi(service = Service.NAS, id = 0x0031)
public record GetRfBandInformation() implements Request<GetRfBandInformation.Reply> {
  public record Reply(
      @Tlv(0x01) @Count(prefix = 8) Optional<List<RfBand>> list,
      @Tlv(0x11) @Count(prefix = 8) Optional<List<ExtendedRfBand>> extendedList,
      @Tlv(0x12) @Count(prefix = 8) Optional<List<Bandwidth>> bandwidthList) {}

  /// As [RfBand], with room for the channel numbers of 5G.
  public record ExtendedRfBand(
      @S8 RadioInterface radioInterface,
      @U16 ActiveBand activeBandClass,
      @U32 long activeChannel) {}

  /// The width of one technology's carrier.
  public record Bandwidth(@S8 RadioInterface radioInterface, @U32 DownlinkBandwidth bandwidth) {}
}
