package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks which LTE carriers are aggregated.
@Qmi(service = Service.NAS, id = 0x00ac)
public record GetLteCphyCaInfo() implements Request<GetLteCphyCaInfo.Reply> {
  public record Reply(
      @Tlv(0x11) @U32 Optional<DownlinkBandwidth> dlBandwidth,
      @Tlv(0x12) Optional<SecondaryCell> phyCaAggScellInfo,
      @Tlv(0x13) Optional<PrimaryCell> phyCaAggPcellInfo,
      @Tlv(0x14) @U8 OptionalInt scellIndex,
      @Tlv(0x15) @Count(prefix = 8) Optional<List<IndexedSecondaryCell>> phyCaAggSecondaryCells) {}

  /// A carrier that is added.
  ///
  /// @param rxChannel EARFCN
  public record SecondaryCell(
      @U16 int physicalCellId,
      @U16 int rxChannel,
      @U32 DownlinkBandwidth dlBandwidth,
      @U16 ActiveBand lteBand,
      @U32 ScellState state) {}

  /// The carrier that the others are added to.
  ///
  /// @param rxChannel EARFCN
  public record PrimaryCell(
      @U16 int physicalCellId,
      @U16 int rxChannel,
      @U32 DownlinkBandwidth dlBandwidth,
      @U16 ActiveBand lteBand) {}

  /// One of the carriers that are added.
  ///
  /// @param rxChannel EARFCN
  public record IndexedSecondaryCell(
      @U16 int physicalCellId,
      @U16 int rxChannel,
      @U32 DownlinkBandwidth dlBandwidth,
      @U16 ActiveBand lteBand,
      @U32 ScellState state,
      @U8 int cellIndex) {}
}
