package dialtone.modem.qmi;

import dialtone.modem.Cells;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.nas.ActiveBand;
import dialtone.protocol.qmi.nas.ActiveBandCodes;
import dialtone.protocol.qmi.nas.DownlinkBandwidth;
import dialtone.protocol.qmi.nas.DownlinkBandwidthCodes;
import dialtone.protocol.qmi.nas.GetCellLocationInfo;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo;
import dialtone.protocol.qmi.nas.ScellState;
import dialtone.protocol.qmi.nas.ScellStateCodes;
import dialtone.protocol.status.Carrier;
import dialtone.protocol.status.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cells by Get Cell Location Info, carriers by Get LTE Cphy CA Info.
public final class QmiCells implements Cells {
  private final QmiClient nas;

  public QmiCells(QmiSession session) {
    this.nas = session.client(Service.NAS);
  }

  @Override
  public List<Cell> read() {
    return CellView.of(nas.ask(new GetCellLocationInfo()));
  }

  @Override
  public List<Carrier> carriers() {
    try {
      return of(nas.ask(new GetLteCphyCaInfo()));
    } catch (ModemFailure refused) {
      if (Answers.isRefusal(refused.failure())) {
        return List.of();
      }
      throw refused;
    }
  }

  private static List<Carrier> of(GetLteCphyCaInfo.Reply told) {
    List<Carrier> carriers = new ArrayList<>();
    told.phyCaAggPcellInfo()
        .ifPresent(
            cell ->
                carriers.add(
                    new Carrier(
                        true,
                        cell.physicalCellId(),
                        cell.rxChannel(),
                        band(cell.lteBand()),
                        width(cell.dlBandwidth()),
                        ScellStateCodes.word(ScellState.ACTIVATED))));
    Optional<List<GetLteCphyCaInfo.IndexedSecondaryCell>> indexed = told.phyCaAggSecondaryCells();
    indexed
        .orElse(List.of())
        .forEach(
            cell ->
                carriers.add(
                    secondary(
                        cell.physicalCellId(),
                        cell.rxChannel(),
                        cell.lteBand(),
                        cell.dlBandwidth(),
                        cell.state())));
    if (indexed.isEmpty()) {
      told.phyCaAggScellInfo()
          .ifPresent(
              cell ->
                  carriers.add(
                      secondary(
                          cell.physicalCellId(),
                          cell.rxChannel(),
                          cell.lteBand(),
                          cell.dlBandwidth(),
                          cell.state())));
    }
    return List.copyOf(carriers);
  }

  private static Carrier secondary(
      int physicalId, int channel, ActiveBand band, DownlinkBandwidth width, ScellState state) {
    return new Carrier(
        false, physicalId, channel, band(band), width(width), ScellStateCodes.word(state));
  }

  /// `eutran-3` of the messages is `lte-3` for people.
  private static String band(ActiveBand band) {
    return ActiveBandCodes.word(band).replaceFirst("^eutran-", "lte-");
  }

  private static String width(DownlinkBandwidth width) {
    return DownlinkBandwidthCodes.word(width).replaceFirst("^5gnr-", "").replace('-', '.');
  }
}
