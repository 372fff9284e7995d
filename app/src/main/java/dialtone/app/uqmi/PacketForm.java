package dialtone.app.uqmi;

import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.GetDataFormat.Reply;
import dialtone.protocol.qmi.wda.GetDataFormatCodec;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.SetDataFormat;
import dialtone.protocol.qmi.wda.SetDataFormatCodec;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// With or without Ethernet headers, and how many packets go in one transfer.
final class PacketForm {
  private static final String UNKNOWN = "unknown";

  private PacketForm() {}

  static Optional<DataAggregationProtocol> aggregation(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "tlp" -> Optional.of(DataAggregationProtocol.TLP);
      case "qc-cm" -> Optional.of(DataAggregationProtocol.QC_NCM);
      case "mbim" -> Optional.of(DataAggregationProtocol.MBIM);
      case "rndis" -> Optional.of(DataAggregationProtocol.RNDIS);
      case "qmap" -> Optional.of(DataAggregationProtocol.QMAP);
      case "qmapv5" -> Optional.of(DataAggregationProtocol.QMAPV5);
      default -> Optional.empty();
    };
  }

  static boolean set(Run run, String value) {
    Optional<LinkLayerProtocol> protocol =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "802.3" -> Optional.of(LinkLayerProtocol.ETHERNET);
          case "raw-ip" -> Optional.of(LinkLayerProtocol.RAW_IP);
          default -> Optional.empty();
        };
    if (protocol.isEmpty()) {
      // uqmi's own words, which speak of something else.
      return run.fail("Invalid auth mode (valid: 802.3, raw-ip)");
    }
    Wishes wishes = run.wishes();
    return run.tell(
        SetDataFormatCodec.INSTANCE,
        new SetDataFormat(
            Optional.empty(),
            protocol,
            Optional.of(wishes.uplink),
            Optional.of(wishes.downlink),
            OptionalLong.empty(),
            OptionalLong.of(wishes.downlinkDatagrams),
            OptionalLong.of(wishes.downlinkSize),
            Optional.empty(),
            OptionalLong.of(0),
            wishes.flowControl,
            OptionalLong.of(wishes.uplinkDatagrams),
            OptionalLong.of(wishes.uplinkSize)));
  }

  static boolean print(Run run) {
    Optional<Reply> reply =
        run.ask(GetDataFormatCodec.INSTANCE, new GetDataFormat(Optional.empty()));
    reply.ifPresent(format -> print(format, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply form, Blob json) {
    json.table().add("qos-format", form.qosFormat().orElse(false));
    json.add("link-layer-protocol", form.linkLayerProtocol().map(PacketForm::word).orElse(UNKNOWN));
    json.add(
        "data-aggregation-protocol",
        form.uplinkDataAggregationProtocol().map(PacketForm::word).orElse(UNKNOWN));
    json.add(
        "uplink-data-aggregation-max-datagrams",
        form.uplinkDataAggregationMaxDatagrams().orElse(0));
    json.add("uplink-data-aggregation-max-size", form.uplinkDataAggregationMaxSize().orElse(0));
    json.add(
        "downlink-data-aggregation-protocol",
        form.downlinkDataAggregationProtocol().map(PacketForm::word).orElse(UNKNOWN));
    json.add(
        "downlink-data-aggregation-max-datagrams",
        form.downlinkDataAggregationMaxDatagrams().orElse(0));
    json.add("downlink-data-aggregation-max-size", form.downlinkDataAggregationMaxSize().orElse(0));
    json.add("download-minimum-padding", form.downloadMinimumPadding().orElse(0));
    json.add("flow-control", form.flowControl().orElse(0) != 0).end();
  }

  private static String word(LinkLayerProtocol protocol) {
    return switch (protocol) {
      case ETHERNET -> "802.3";
      case RAW_IP -> "raw-ip";
      case UNKNOWN, ETHERNET_PDU, UNRECOGNISED -> UNKNOWN;
    };
  }

  private static String word(DataAggregationProtocol protocol) {
    return switch (protocol) {
      case TLP -> "tlp";
      case QC_NCM -> "qc-cm";
      case MBIM -> "mbim";
      case RNDIS -> "rndis";
      case QMAP -> "qmap";
      case QMAPV5 -> "qmapv5";
      case DISABLED, QMAPV2, QMAPV3, QMAPV4, UNRECOGNISED -> UNKNOWN;
    };
  }
}
