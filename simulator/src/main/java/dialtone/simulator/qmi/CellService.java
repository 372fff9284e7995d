package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.nas.ActiveBand;
import dialtone.protocol.qmi.nas.DownlinkBandwidth;
import dialtone.protocol.qmi.nas.GeranCells;
import dialtone.protocol.qmi.nas.GetCellLocationInfo;
import dialtone.protocol.qmi.nas.GetCellLocationInfoCodec;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfoCodec;
import dialtone.protocol.qmi.nas.GetRfBandInformation;
import dialtone.protocol.qmi.nas.GetRfBandInformationCodec;
import dialtone.protocol.qmi.nas.LteCell;
import dialtone.protocol.qmi.nas.LteGsmNeighbors;
import dialtone.protocol.qmi.nas.LteOtherFrequencies;
import dialtone.protocol.qmi.nas.LteServingCells;
import dialtone.protocol.qmi.nas.LteWcdmaNeighbors;
import dialtone.protocol.qmi.nas.Nr5gCell;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RfBand;
import dialtone.protocol.qmi.nas.ScellState;
import dialtone.protocol.qmi.nas.UmtsCells;
import dialtone.protocol.status.Technology;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// NAS: the serving cell with its neighbours, bands and channels, carrier aggregation.
final class CellService {
  private static final int NEIGHBOUR_CHANNEL = 100;
  private static final int SECOND_CARRIER = 3050; // band 7

  private final Inside inside;
  private final Serving serving;

  private CellService(Inside inside) {
    this.inside = inside;
    this.serving = new Serving(inside);
  }

  static void add(ServiceTable table, Inside inside) {
    CellService cells = new CellService(inside);
    table
        .on(GetCellLocationInfoCodec.INSTANCE, (_, exchange) -> cells.location(exchange))
        .on(GetRfBandInformationCodec.INSTANCE, (_, exchange) -> cells.bands(exchange));
    if (inside.can("ca")) {
      table.on(GetLteCphyCaInfoCodec.INSTANCE, (_, exchange) -> cells.carriers(exchange));
    }
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private boolean on(Technology technology) {
    return settings().technology() == technology;
  }

  /// 3GPP TS 24.008 §10.5.1.13: digits swapped, a filler for the third digit of the MNC.
  private Octets plmn() {
    String mcc = settings().text(Setting.MCC);
    String mnc = settings().text(Setting.MNC);
    int third = mnc.length() == 3 ? digit(mnc, 2) : 0xf;
    return Octets.of(
        (byte) (digit(mcc, 1) << 4 | digit(mcc, 0)),
        (byte) (third << 4 | digit(mcc, 2)),
        (byte) (digit(mnc, 1) << 4 | digit(mnc, 0)));
  }

  private static int digit(String digits, int index) {
    return Character.digit(digits.charAt(index), 10);
  }

  private int area(Setting setting) {
    return Integer.parseInt(settings().text(setting), 16);
  }

  private void location(Exchange<GetCellLocationInfo.Reply, Void> exchange) {
    if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    boolean lte = on(Technology.LTE);
    exchange.reply(
        new GetCellLocationInfo.Reply(
            on(Technology.GSM) ? Optional.of(gsm()) : Optional.empty(),
            on(Technology.UMTS) ? Optional.of(umts()) : Optional.empty(),
            Optional.empty(),
            lte ? Optional.of(intra()) : Optional.empty(),
            lte ? Optional.of(inter()) : Optional.empty(),
            lte ? Optional.of(new LteGsmNeighbors(idle(), List.of())) : Optional.empty(),
            lte ? Optional.of(new LteWcdmaNeighbors(idle(), List.of())) : Optional.empty(),
            on(Technology.UMTS) ? OptionalLong.of(serving.cellId()) : OptionalLong.empty(),
            Optional.empty(),
            lte ? OptionalLong.of(0xffff_ffffL) : OptionalLong.empty(),
            nr() ? OptionalLong.of(settings().number(Setting.NR_ARFCN)) : OptionalLong.empty(),
            nr() ? Optional.of(nrCell()) : Optional.empty()));
  }

  private boolean nr() {
    return inside.can("nr5g")
        && (on(Technology.NR) || on(Technology.LTE) && settings().flag(Setting.ENDC));
  }

  private boolean idle() {
    return inside.modem().session().isEmpty();
  }

  private GeranCells gsm() {
    return new GeranCells(
        serving.cellId(),
        plmn(),
        area(Setting.LAC),
        62,
        10,
        0xffff_ffffL,
        settings().number(Setting.RSSI_DBM) + 111,
        List.of());
  }

  private UmtsCells umts() {
    return new UmtsCells(
        (int) (serving.cellId() & 0xffff),
        plmn(),
        area(Setting.LAC),
        10_788,
        settings().number(Setting.CELL_PCI),
        settings().number(Setting.RSSI_DBM) - 6,
        -6,
        List.of(),
        List.of());
  }

  /// Powers and qualities are in tenths; the serving cell is the first of the list.
  private LteServingCells intra() {
    return new LteServingCells(
        idle(),
        plmn(),
        area(Setting.TAC),
        serving.cellId(),
        settings().number(Setting.EARFCN),
        settings().number(Setting.CELL_PCI),
        7,
        8,
        2,
        62,
        cells(1 + (settings().number(Setting.NEIGHBOURS) + 1) / 2, 0));
  }

  private LteOtherFrequencies inter() {
    return new LteOtherFrequencies(
        idle(),
        List.of(
            new LteOtherFrequencies.Frequency(
                NEIGHBOUR_CHANNEL,
                8,
                12,
                6,
                cells(settings().number(Setting.NEIGHBOURS) / 2, 100))));
  }

  private List<LteCell> cells(int count, int weaker) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new LteCell(
                    settings().number(Setting.CELL_PCI) + i,
                    10 * settings().number(Setting.RSRQ_DB) - 30 * i,
                    10 * settings().number(Setting.RSRP_DBM) - 60 * i - weaker,
                    10 * settings().number(Setting.RSSI_DBM) - 60 * i - weaker,
                    20))
        .toList();
  }

  private Nr5gCell nrCell() {
    int tac = area(Setting.TAC);
    return new Nr5gCell(
        plmn(),
        Octets.of((byte) (tac >> 16), (byte) (tac >> 8), (byte) tac),
        serving.cellId(),
        settings().number(Setting.NR_PCI),
        10 * settings().number(Setting.NR_RSRQ_DB),
        10 * settings().number(Setting.NR_RSRP_DBM),
        10 * settings().number(Setting.NR_SNR_DB));
  }

  private void bands(Exchange<GetRfBandInformation.Reply, Void> exchange) {
    if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    RadioInterface radio = serving.radio();
    exchange.reply(
        new GetRfBandInformation.Reply(
            Optional.of(List.of(new RfBand(radio, band(), (int) (channel() & 0xffff)))),
            Optional.of(List.of(new GetRfBandInformation.ExtendedRfBand(radio, band(), channel()))),
            Optional.of(List.of(new GetRfBandInformation.Bandwidth(radio, bandwidth())))));
  }

  private ActiveBand band() {
    return switch (settings().technology()) {
      case GSM -> ActiveBand.GSM_900_PRIMARY;
      case UMTS -> ActiveBand.WCDMA_2100;
      case LTE -> Bands.lte(settings().number(Setting.BAND));
      case NR -> Bands.nr(settings().number(Setting.NR_BAND));
    };
  }

  private long channel() {
    return switch (settings().technology()) {
      case GSM -> 62;
      case UMTS -> 10_788;
      case LTE -> settings().number(Setting.EARFCN);
      case NR -> settings().number(Setting.NR_ARFCN);
    };
  }

  private DownlinkBandwidth bandwidth() {
    return switch (settings().technology()) {
      case GSM -> DownlinkBandwidth.GSM_0_2_MHZ;
      case UMTS -> DownlinkBandwidth.WCDMA_5_MHZ;
      case LTE -> DownlinkBandwidth.LTE_20_MHZ;
      case NR -> DownlinkBandwidth.NR_100_MHZ;
    };
  }

  /// A second carrier is active while a session stands, as networks do it.
  private void carriers(Exchange<GetLteCphyCaInfo.Reply, Void> exchange) {
    if (!on(Technology.LTE) || !inside.modem().registration().registered()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    boolean second = !idle();
    int pci = settings().number(Setting.CELL_PCI);
    ActiveBand other = Bands.lte(7);
    exchange.reply(
        new GetLteCphyCaInfo.Reply(
            second ? Optional.of(DownlinkBandwidth.LTE_10_MHZ) : Optional.empty(),
            second
                ? Optional.of(
                    new GetLteCphyCaInfo.SecondaryCell(
                        pci,
                        SECOND_CARRIER,
                        DownlinkBandwidth.LTE_10_MHZ,
                        other,
                        ScellState.ACTIVATED))
                : Optional.empty(),
            Optional.of(
                new GetLteCphyCaInfo.PrimaryCell(
                    pci, settings().number(Setting.EARFCN), DownlinkBandwidth.LTE_20_MHZ, band())),
            second ? OptionalInt.of(1) : OptionalInt.empty(),
            second
                ? Optional.of(
                    List.of(
                        new GetLteCphyCaInfo.IndexedSecondaryCell(
                            pci,
                            SECOND_CARRIER,
                            DownlinkBandwidth.LTE_10_MHZ,
                            other,
                            ScellState.ACTIVATED,
                            1)))
                : Optional.empty()));
  }
}
