package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.nas.ActiveBand;
import dialtone.protocol.qmi.nas.DownlinkBandwidth;
import dialtone.protocol.qmi.nas.GetCellLocationInfo;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo;
import dialtone.protocol.qmi.nas.LteCell;
import dialtone.protocol.qmi.nas.LteServingCells;
import dialtone.protocol.qmi.nas.Nr5gCell;
import dialtone.protocol.qmi.nas.ScellState;
import dialtone.protocol.status.Carrier;
import dialtone.protocol.status.Cell;
import dialtone.protocol.status.Technology;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiCellsTest {
  private static final Octets PLMN_262_02 = Octets.ofHex("62f220");

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiCells cells = new QmiCells(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_serving_cells_come_before_their_neighbours() {
    modem.answers(new GetCellLocationInfo(), heard());
    List<Cell> all = cells.read();
    assertEquals(
        List.of(Technology.NR, Technology.LTE, Technology.LTE),
        all.stream().map(Cell::technology).toList());
    assertEquals(List.of(true, true, false), all.stream().map(Cell::serving).toList());
  }

  @Test
  void a_serving_cell_is_told_whole() {
    modem.answers(new GetCellLocationInfo(), heard());
    assertEquals(
        new Cell(
            Technology.LTE,
            true,
            Optional.of("26202"),
            Optional.of(new Private("4660")),
            Optional.of(new Private("20000001")),
            OptionalInt.of(101),
            OptionalInt.of(1300),
            new Cell.Signal(
                OptionalDouble.of(-94.5), OptionalDouble.of(-9.1), OptionalDouble.empty())),
        cells.read().get(1));
  }

  @Test
  void carriers_that_are_used_together_are_told_primary_first() {
    modem.answers(
        new GetLteCphyCaInfo(),
        new GetLteCphyCaInfo.Reply(
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new GetLteCphyCaInfo.PrimaryCell(
                    101, 1300, DownlinkBandwidth.LTE_20_MHZ, ActiveBand.EUTRAN_3)),
            OptionalInt.empty(),
            Optional.of(
                List.of(
                    new GetLteCphyCaInfo.IndexedSecondaryCell(
                        7,
                        6300,
                        DownlinkBandwidth.LTE_1_4_MHZ,
                        ActiveBand.EUTRAN_20,
                        ScellState.DEACTIVATED,
                        1)))));
    assertEquals(
        List.of(
            new Carrier(true, 101, 1300, "lte-3", "20", "activated"),
            new Carrier(false, 7, 6300, "lte-20", "1.4", "deactivated")),
        cells.carriers());
  }

  @Test
  void a_modem_that_tells_no_carriers_has_none() {
    assertEquals(List.of(), cells.carriers());
  }

  private static GetCellLocationInfo.Reply heard() {
    LteServingCells lte =
        new LteServingCells(
            false,
            PLMN_262_02,
            4660,
            20_000_001,
            1300,
            101,
            1,
            2,
            3,
            4,
            List.of(new LteCell(102, -120, -1010, -800, 5), new LteCell(101, -91, -945, -711, 9)));
    return new GetCellLocationInfo.Reply(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(lte),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.of(640_000),
        Optional.of(
            new Nr5gCell(PLMN_262_02, Octets.ofHex("001234"), 1L << 35, 33, -110, -1010, 155)));
  }
}
