package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The GSM cells that are heard beside the serving LTE cell.
public record LteGsmNeighbors(@U8 boolean ueInIdle, @Count(prefix = 8) List<Frequency> frequency) {
  /// The GSM cells of one priority; thresholds in dB.
  public record Frequency(
      @U8 int cellReselectionPriority,
      @U8 int cellReselectionHighThreshold,
      @U8 int cellReselectionLowThreshold,
      @U8 int nccPermitted,
      @Count(prefix = 8) List<Cell> cell) {}

  /// One GSM cell.
  ///
  /// @param rssi in tenths of a dBm
  /// @param cellSelectionRxLevel in dB
  public record Cell(
      @U16 int geranAbsoluteRfChannelNumber,
      @U8 boolean bandIs1900,
      @U8 boolean cellIdValid,
      @U8 int baseStationIdentityCode,
      @S16 int rssi,
      @S16 int cellSelectionRxLevel) {}
}
