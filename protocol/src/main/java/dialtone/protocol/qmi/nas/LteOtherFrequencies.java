package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The LTE cells that are heard on other frequencies than the serving cell's.
public record LteOtherFrequencies(
    @U8 boolean ueInIdle, @Count(prefix = 8) List<Frequency> frequency) {
  /// The LTE cells of one frequency; thresholds in dB.
  public record Frequency(
      @U16 int eutraAbsoluteRfChannelNumber,
      @U8 int cellSelectionRxLevelLowThreshold,
      @U8 int cellSelectionRxLevelHighThreshold,
      @U8 int cellReselectionPriority,
      @Count(prefix = 8) List<LteCell> cell) {}
}
