package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The WCDMA cells that are heard beside the serving LTE cell.
public record LteWcdmaNeighbors(
    @U8 boolean ueInIdle, @Count(prefix = 8) List<Frequency> frequency) {
  /// The WCDMA cells of one frequency; thresholds in dB.
  public record Frequency(
      @U16 int utraAbsoluteRfChannelNumber,
      @U8 int cellReselectionPriority,
      @U16 int cellReselectionHighThreshold,
      @U16 int cellReselectionLowThreshold,
      @Count(prefix = 8) List<Cell> cell) {}

  /// One WCDMA cell.
  ///
  /// @param cpichRscp in tenths of a dBm
  /// @param cpichEcno in tenths of a dB
  /// @param cellSelectionRxLevel in dB
  public record Cell(
      @U16 int primaryScramblingCode,
      @S16 int cpichRscp,
      @S16 int cpichEcno,
      @S16 int cellSelectionRxLevel) {}
}
