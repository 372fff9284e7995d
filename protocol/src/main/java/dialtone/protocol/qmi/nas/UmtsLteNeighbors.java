package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.F32;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The LTE cells that are heard beside the serving UMTS cell.
public record UmtsLteNeighbors(
    @U32 WcdmaRrcState rrcState, @Count(prefix = 8) List<Cell> frequency) {
  /// One LTE cell.
  ///
  /// @param rsrp in dBm
  /// @param rsrq in dB
  /// @param cellSelectionRxLevel in dB
  public record Cell(
      @U16 int eutraAbsoluteRfChannelNumber,
      @U16 int physicalCellId,
      @F32 float rsrp,
      @F32 float rsrq,
      @S16 int cellSelectionRxLevel,
      @U8 boolean isTdd) {}
}
