package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GetCellLocationInfo.Reply;
import dialtone.protocol.qmi.nas.LteCell;
import dialtone.protocol.qmi.nas.LteGsmNeighbors;
import dialtone.protocol.qmi.nas.LteOtherFrequencies;
import dialtone.protocol.qmi.nas.LteWcdmaNeighbors;
import dialtone.protocol.qmi.nas.UmtsLteNeighbors;
import java.util.List;
import java.util.function.Consumer;

/// The neighbours on other frequencies and of other radios, a table for each frequency.
final class NeighbourCells {
  private static final double TEN = 10;
  private static final String CELLS = "cells";
  private static final String FREQUENCIES = "frequencies";

  private NeighbourCells() {}

  static void print(Reply cells, Blob json) {
    cells
        .interfrequencyLteInfo()
        .ifPresent(
            info ->
                table(
                    json,
                    "interfrequency_lte_info",
                    info.frequency(),
                    each -> lte(each, info.ueInIdle(), json)));
    cells
        .lteInfoNeighboringGsm()
        .ifPresent(
            info ->
                table(
                    json,
                    "lte_info_neighboring_gsm",
                    info.frequency(),
                    each -> gsm(each, info.ueInIdle(), json)));
    cells
        .lteInfoNeighboringWcdma()
        .ifPresent(
            info ->
                table(
                    json,
                    "lte_info_neighboring_wcdma",
                    info.frequency(),
                    each -> wcdma(each, info.ueInIdle(), json)));
    cells
        .umtsInfoNeighboringLte()
        .ifPresent(
            info ->
                table(
                    json,
                    "umts_info_neighboring_lte",
                    info.frequency(),
                    each -> fromUmts(each, json)));
  }

  private static <F> void table(
      Blob json, String name, List<F> frequencies, Consumer<F> frequency) {
    if (!frequencies.isEmpty()) {
      json.table(name).list(FREQUENCIES);
      frequencies.forEach(frequency);
      json.end().end();
    }
  }

  /// The cells of one frequency of LTE.
  static void lte(List<LteCell> cells, boolean idle, Blob json) {
    if (cells.isEmpty()) {
      return;
    }
    json.list(CELLS);
    cells.forEach(
        cell -> {
          json.table().add("physical_cell_id", cell.physicalCellId());
          json.add("rsrq", cell.rsrq() / TEN).add("rsrp", cell.rsrp() / TEN);
          json.add("rssi", cell.rssi() / TEN);
          level(cell.cellSelectionRxLevel(), idle, json);
          json.end();
        });
    json.end();
  }

  private static void level(int level, boolean idle, Blob json) {
    if (idle) {
      json.add("cell_selection_rx_level", level);
    }
  }

  private static void reselection(int priority, int high, int low, boolean idle, Blob json) {
    if (idle) {
      json.add("cell_reselection_priority", priority);
      json.add("cell_reselection_low", low).add("cell_reselection_high", high);
    }
  }

  private static void lte(LteOtherFrequencies.Frequency frequency, boolean idle, Blob json) {
    json.table().add("channel", frequency.eutraAbsoluteRfChannelNumber());
    EutraChannel.print(frequency.eutraAbsoluteRfChannelNumber(), json);
    reselection(
        frequency.cellReselectionPriority(),
        frequency.cellSelectionRxLevelHighThreshold(),
        frequency.cellSelectionRxLevelLowThreshold(),
        idle,
        json);
    lte(frequency.cell(), idle, json);
    json.end();
  }

  private static void gsm(LteGsmNeighbors.Frequency frequency, boolean idle, Blob json) {
    json.table().add("ncc_permitted", frequency.nccPermitted());
    reselection(
        frequency.cellReselectionPriority(),
        frequency.cellReselectionHighThreshold(),
        frequency.cellReselectionLowThreshold(),
        idle,
        json);
    if (!frequency.cell().isEmpty()) {
      json.list(CELLS);
      frequency
          .cell()
          .forEach(
              cell -> {
                json.table().add("channel", cell.geranAbsoluteRfChannelNumber());
                json.add("base_station_identity_code", cell.baseStationIdentityCode());
                json.add("rssi", cell.rssi() / TEN);
                level(cell.cellSelectionRxLevel(), idle, json);
                json.end();
              });
      json.end();
    }
    json.end();
  }

  private static void wcdma(LteWcdmaNeighbors.Frequency frequency, boolean idle, Blob json) {
    json.table().add("channel", frequency.utraAbsoluteRfChannelNumber());
    reselection(
        frequency.cellReselectionPriority(),
        frequency.cellReselectionHighThreshold(),
        frequency.cellReselectionLowThreshold(),
        idle,
        json);
    if (!frequency.cell().isEmpty()) {
      json.list(CELLS);
      frequency
          .cell()
          .forEach(
              cell -> {
                json.table().add("primary_scrambling_code", cell.primaryScramblingCode());
                json.add("rscp", cell.cpichRscp() / TEN).add("ecno", cell.cpichEcno() / TEN);
                level(cell.cellSelectionRxLevel(), idle, json);
                json.end();
              });
      json.end();
    }
    json.end();
  }

  private static void fromUmts(UmtsLteNeighbors.Cell frequency, Blob json) {
    json.table().add("channel", frequency.eutraAbsoluteRfChannelNumber());
    EutraChannel.print(frequency.eutraAbsoluteRfChannelNumber(), json);
    json.add("physical_cell_id", frequency.physicalCellId());
    json.add("rsrp", frequency.rsrp()).add("rsrq", frequency.rsrq());
    json.add("cell_selection_rx_level", frequency.cellSelectionRxLevel()).end();
  }
}
