package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GetCellLocationInfo;
import dialtone.protocol.qmi.nas.GetCellLocationInfo.Reply;
import dialtone.protocol.qmi.nas.GetCellLocationInfoCodec;
import dialtone.protocol.qmi.nas.LteServingCells;
import dialtone.protocol.qmi.nas.Nr5gCell;
import dialtone.protocol.qmi.nas.UmtsCells;
import dialtone.protocol.qmi.nas.UmtsCells.GeranNeighbor;
import java.util.List;
import java.util.Optional;

/// `--get-cell-location-info`: the cell that serves, and its neighbours. Those have no names in
/// uqmi, so that its output is no JSON; here they are lists.
final class Cells {
  private static final double TEN = 10;

  private Cells() {}

  static boolean print(Run run) {
    Optional<Reply> reply = run.ask(GetCellLocationInfoCodec.INSTANCE, new GetCellLocationInfo());
    reply.ifPresent(cells -> print(cells, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply cells, Blob json) {
    json.table();
    cells.umtsInfoV2().ifPresent(info -> umts(info, json));
    cells.intrafrequencyLteInfoV2().ifPresent(info -> lte(info, json));
    NeighbourCells.print(cells, json);
    cells.nr5gCellInformation().ifPresent(info -> nr5g(info, json));
    cells.nr5gArfcn().ifPresent(channel -> json.table("nr5g_arfcn").add("arfcn", channel).end());
    json.end();
  }

  private static void umts(UmtsCells info, Blob json) {
    json.table("umts_info");
    json.add("location_area_code", info.lac()).add("cell_id", info.cellId());
    json.add("channel", info.utraAbsoluteRfChannelNumber());
    json.add("primary_scrambling_code", info.primaryScramblingCode());
    json.add("rscp", info.rscp()).add("ecio", info.ecio());
    if (!info.cell().isEmpty()) {
      json.list("cells");
      info.cell()
          .forEach(
              cell -> {
                json.table().add("channel", cell.utraAbsoluteRfChannelNumber());
                json.add("primary_scrambling_code", cell.primaryScramblingCode());
                json.add("rscp", cell.rscp()).add("ecio", cell.ecio()).end();
              });
      json.end();
    }
    geran(info.neighboringGeran(), json);
    json.end();
  }

  /// One has a name in uqmi, too; several had the same.
  private static void geran(List<GeranNeighbor> cells, Blob json) {
    String name = "neighboring_geran";
    if (cells.size() == 1) {
      geran(cells.getFirst(), json.table(name));
    } else if (!cells.isEmpty()) {
      json.list(name);
      cells.forEach(cell -> geran(cell, json.table()));
      json.end();
    }
  }

  /// The two codes are truth values in uqmi.
  private static void geran(GeranNeighbor cell, Blob json) {
    json.add("channel", cell.geranAbsoluteRfChannelNumber());
    json.add("network_color_code", cell.networkColorCode() != 0);
    json.add("base_station_color_code", cell.baseStationColorCode() != 0);
    json.add("rssi", cell.rssi()).end();
  }

  private static void lte(LteServingCells info, Blob json) {
    json.table("intrafrequency_lte_info");
    json.add("tracking_area_code", info.trackingAreaCode());
    Systems.cell(info.globalCellId(), json);
    json.add("channel", info.eutraAbsoluteRfChannelNumber());
    EutraChannel.print(info.eutraAbsoluteRfChannelNumber(), json);
    json.add("serving_cell_id", info.servingCellId());
    if (info.ueInIdle()) {
      json.add("cell_reselection_priority", info.cellReselectionPriority());
      json.add("s_non_intra_search_threshold", info.sNonIntraSearchThreshold());
      json.add("serving_cell_low_threshold", info.servingCellLowThreshold());
      json.add("s_intra_search_threshold", info.sIntraSearchThreshold());
    }
    NeighbourCells.lte(info.cell(), info.ueInIdle(), json);
    json.end();
  }

  private static void nr5g(Nr5gCell info, Blob json) {
    json.table("nr5g_cell_information");
    Systems.cell(info.globalCellId(), json);
    json.add("physical_cell_id", info.physicalCellId());
    json.add("rsrq", info.rsrq() / TEN).add("rsrp", info.rsrp() / TEN);
    json.add("snr", info.snr() / TEN).end();
  }
}
