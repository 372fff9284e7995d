package dialtone.modem.qmi;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.nas.GeranCells;
import dialtone.protocol.qmi.nas.GetCellLocationInfo;
import dialtone.protocol.qmi.nas.LteCell;
import dialtone.protocol.qmi.nas.LteOtherFrequencies;
import dialtone.protocol.qmi.nas.LteServingCells;
import dialtone.protocol.qmi.nas.Nr5gCell;
import dialtone.protocol.qmi.nas.UmtsCells;
import dialtone.protocol.status.Cell;
import dialtone.protocol.status.Technology;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The cells in an answer to Get Cell Location Info, which fills up what it does not know with ones.
final class CellView {
  private static final int NO_U16 = 0xffff;
  private static final long NO_U32 = 0xffffffffL;
  private static final int NO_S16 = -32768;

  /// RXLEV counts up from there (3GPP TS 45.008 §8.1.4).
  private static final int RXLEV_ZERO_DBM = -111;

  private final List<Cell> serving = new ArrayList<>();
  private final List<Cell> neighbours = new ArrayList<>();

  private CellView() {}

  static List<Cell> of(GetCellLocationInfo.Reply told) {
    CellView view = new CellView();
    told.nr5gCellInformation().ifPresent(cell -> view.nr(cell, told.nr5gArfcn()));
    told.intrafrequencyLteInfoV2().ifPresent(view::lte);
    told.interfrequencyLteInfo().ifPresent(view::lte);
    told.umtsInfoV2().ifPresent(cells -> view.umts(cells, told.umtsCellId()));
    told.geranInfoV2().ifPresent(view::geran);
    List<Cell> all = new ArrayList<>(view.serving);
    all.addAll(view.neighbours);
    return List.copyOf(all);
  }

  private void nr(Nr5gCell cell, OptionalLong channel) {
    serving.add(
        new Cell(
            Technology.NR,
            true,
            Plmn.of(cell.plmn()).map(Plmn::text),
            number(cell.trackingAreaCode()),
            Optional.of(new Private(Long.toUnsignedString(cell.globalCellId()))),
            id(cell.physicalCellId()),
            channel.isPresent() ? OptionalInt.of((int) channel.getAsLong()) : OptionalInt.empty(),
            new Cell.Signal(tenths(cell.rsrp()), tenths(cell.rsrq()), tenths(cell.snr()))));
  }

  private static Optional<Private> number(Octets mostSignificantFirst) {
    int value = 0;
    for (int i = 0; i < mostSignificantFirst.size(); i++) {
      value = value << 8 | mostSignificantFirst.at(i);
    }
    return Optional.of(new Private(Integer.toString(value)));
  }

  private void lte(LteServingCells cells) {
    for (LteCell each : cells.cell()) {
      boolean own = each.physicalCellId() == cells.servingCellId();
      Cell cell =
          new Cell(
              Technology.LTE,
              own,
              own ? Plmn.of(cells.plmn()).map(Plmn::text) : Optional.empty(),
              own ? known(cells.trackingAreaCode(), NO_U16) : Optional.empty(),
              own ? known(cells.globalCellId(), NO_U32) : Optional.empty(),
              id(each.physicalCellId()),
              id(cells.eutraAbsoluteRfChannelNumber()),
              signal(each));
      (own ? serving : neighbours).add(cell);
    }
  }

  private void lte(LteOtherFrequencies others) {
    for (LteOtherFrequencies.Frequency frequency : others.frequency()) {
      for (LteCell each : frequency.cell()) {
        neighbours.add(
            neighbour(
                Technology.LTE,
                each.physicalCellId(),
                frequency.eutraAbsoluteRfChannelNumber(),
                signal(each)));
      }
    }
  }

  private static Cell.Signal signal(LteCell cell) {
    return new Cell.Signal(tenths(cell.rsrp()), tenths(cell.rsrq()), OptionalDouble.empty());
  }

  private void umts(UmtsCells cells, OptionalLong wholeId) {
    serving.add(
        new Cell(
            Technology.UMTS,
            true,
            Plmn.of(cells.plmn()).map(Plmn::text),
            known(cells.lac(), NO_U16),
            wholeId.isPresent()
                ? known(wholeId.getAsLong(), NO_U32)
                : known(cells.cellId(), NO_U16),
            id(cells.primaryScramblingCode()),
            id(cells.utraAbsoluteRfChannelNumber()),
            whole(cells.rscp(), cells.ecio())));
    cells
        .cell()
        .forEach(
            each ->
                neighbours.add(
                    neighbour(
                        Technology.UMTS,
                        each.primaryScramblingCode(),
                        each.utraAbsoluteRfChannelNumber(),
                        whole(each.rscp(), each.ecio()))));
  }

  private void geran(GeranCells cells) {
    serving.add(
        new Cell(
            Technology.GSM,
            true,
            Plmn.of(cells.plmn()).map(Plmn::text),
            known(cells.lac(), NO_U16),
            known(cells.cellId(), NO_U32),
            id(cells.baseStationIdentityCode()),
            id(cells.geranAbsoluteRfChannelNumber()),
            level(cells.rxLevel())));
    cells
        .cell()
        .forEach(
            each ->
                neighbours.add(
                    neighbour(
                        Technology.GSM,
                        each.baseStationIdentityCode(),
                        each.geranAbsoluteRfChannelNumber(),
                        level(each.rxLevel()))));
  }

  private static Cell neighbour(
      Technology technology, int physicalId, int channel, Cell.Signal signal) {
    return new Cell(
        technology,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        id(physicalId),
        id(channel),
        signal);
  }

  private static Cell.Signal whole(int powerDbm, int qualityDb) {
    return new Cell.Signal(
        powerDbm == NO_S16 ? OptionalDouble.empty() : OptionalDouble.of(powerDbm),
        qualityDb == NO_S16 ? OptionalDouble.empty() : OptionalDouble.of(qualityDb),
        OptionalDouble.empty());
  }

  private static Cell.Signal level(int rxLevel) {
    return rxLevel == NO_U16 || rxLevel == 0
        ? Cell.Signal.UNKNOWN
        : new Cell.Signal(
            OptionalDouble.of(RXLEV_ZERO_DBM + rxLevel),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }

  private static OptionalDouble tenths(int value) {
    return value == NO_S16 ? OptionalDouble.empty() : OptionalDouble.of(value / 10.0);
  }

  private static Optional<Private> known(long value, long none) {
    return value == none ? Optional.empty() : Optional.of(new Private(Long.toString(value)));
  }

  private static OptionalInt id(int value) {
    return value == NO_U16 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
