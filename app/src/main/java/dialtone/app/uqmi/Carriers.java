package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.DownlinkBandwidth;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo.IndexedSecondaryCell;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfo.SecondaryCell;
import dialtone.protocol.qmi.nas.GetLteCphyCaInfoCodec;
import dialtone.protocol.qmi.nas.ScellState;
import java.util.List;
import java.util.Optional;

/// `--get-lte-cphy-ca-info`: the carriers that are used together.
final class Carriers {
  private static final String SECONDARY = "secondary";

  private Carriers() {}

  static boolean print(Run run) {
    Optional<GetLteCphyCaInfo.Reply> reply =
        run.ask(GetLteCphyCaInfoCodec.INSTANCE, new GetLteCphyCaInfo());
    reply.ifPresent(carriers -> print(carriers, run.json()));
    return reply.isPresent();
  }

  private static void print(GetLteCphyCaInfo.Reply carriers, Blob json) {
    json.table();
    carriers
        .phyCaAggPcellInfo()
        .ifPresent(
            cell -> {
              json.table("primary");
              carrier(cell.physicalCellId(), cell.rxChannel(), cell.dlBandwidth(), json);
              json.end();
            });
    List<IndexedSecondaryCell> cells = carriers.phyCaAggSecondaryCells().orElse(List.of());
    Optional<SecondaryCell> old = carriers.phyCaAggScellInfo();
    if (cells.isEmpty()) {
      String name =
          carriers.scellIndex().isPresent()
              ? SECONDARY + "_" + carriers.scellIndex().getAsInt()
              : SECONDARY;
      old.filter(cell -> cell.rxChannel() != 0)
          .ifPresent(
              cell -> {
                json.table(name);
                carrier(cell.physicalCellId(), cell.rxChannel(), cell.dlBandwidth(), json);
                json.add("state", word(cell.state())).end();
              });
    }
    for (IndexedSecondaryCell cell : cells) {
      if (cell.rxChannel() == 0) {
        break;
      }
      json.table(SECONDARY + "_" + cell.cellIndex());
      carrier(cell.physicalCellId(), cell.rxChannel(), cell.dlBandwidth(), json);
      json.add("state", word(cell.state())).end();
    }
    json.end();
  }

  private static void carrier(int cell, int channel, DownlinkBandwidth bandwidth, Blob json) {
    json.add("cell_id", cell).add("channel", channel);
    EutraChannel.print(channel, json);
    json.add("bandwidth", megahertz(bandwidth));
  }

  private static String megahertz(DownlinkBandwidth bandwidth) {
    return switch (bandwidth) {
      case GSM_0_2_MHZ -> "0.2";
      case LTE_1_4_MHZ -> "1.4";
      case TDSCDMA_1_6_MHZ -> "1.6";
      case LTE_3_MHZ -> "3";
      case LTE_5_MHZ, NR_5_MHZ, WCDMA_5_MHZ -> "5";
      case LTE_10_MHZ, NR_10_MHZ, WCDMA_10_MHZ -> "10";
      case LTE_15_MHZ, NR_15_MHZ -> "15";
      case LTE_20_MHZ, NR_20_MHZ -> "20";
      case NR_25_MHZ -> "25";
      case NR_30_MHZ -> "30";
      case NR_40_MHZ -> "40";
      case NR_50_MHZ -> "50";
      case NR_60_MHZ -> "60";
      case NR_70_MHZ -> "70";
      case NR_80_MHZ -> "80";
      case NR_90_MHZ -> "90";
      case NR_100_MHZ -> "100";
      case NR_200_MHZ -> "200";
      case NR_400_MHZ -> "400";
      case UNKNOWN, UNRECOGNISED -> "unknown";
    };
  }

  private static String word(ScellState state) {
    return switch (state) {
      case DECONFIGURED -> "deconfigured";
      case DEACTIVATED -> "deactivated";
      case ACTIVATED -> "activated";
      case UNRECOGNISED -> "unknown";
    };
  }
}
