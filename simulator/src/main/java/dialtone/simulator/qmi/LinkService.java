package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.dpm.ClosePort;
import dialtone.protocol.qmi.dpm.ClosePortCodec;
import dialtone.protocol.qmi.dpm.OpenPort;
import dialtone.protocol.qmi.dpm.OpenPortCodec;
import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.GetDataFormatCodec;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.SetDataFormat;
import dialtone.protocol.qmi.wda.SetDataFormatCodec;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.LinkFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// WDA and DPM: what is spoken on the data endpoint. Modems without QMAP keep aggregation off and
/// say so.
final class LinkService {
  private static final long MOST_DATAGRAMS = 32;
  private static final long MOST_BYTES = 32_768;

  private final Inside inside;
  private DataAggregationProtocol up = DataAggregationProtocol.DISABLED;
  private DataAggregationProtocol down = DataAggregationProtocol.DISABLED;
  private long downDatagrams;
  private long downBytes;
  private long upDatagrams;
  private long upBytes;

  private LinkService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    LinkService link = new LinkService(inside);
    table
        .accept(GetDataFormatCodec.INSTANCE, link::get)
        .on(SetDataFormatCodec.INSTANCE, link::set)
        .accept(OpenPortCodec.INSTANCE, OpenPort.Reply::new)
        .accept(ClosePortCodec.INSTANCE, ClosePort.Reply::new);
    inside.modem().watch(link::restarted);
  }

  private LinkLayerProtocol protocol() {
    return switch (inside.modem().linkFormat()) {
      case ETHERNET -> LinkLayerProtocol.ETHERNET;
      case RAW_IP -> LinkLayerProtocol.RAW_IP;
    };
  }

  private GetDataFormat.Reply get() {
    return new GetDataFormat.Reply(
        Optional.of(false),
        Optional.of(protocol()),
        Optional.of(up),
        Optional.of(down),
        OptionalLong.of(0),
        OptionalLong.of(downDatagrams),
        OptionalLong.of(downBytes),
        OptionalLong.of(upDatagrams),
        OptionalLong.of(upBytes),
        OptionalLong.of(0),
        OptionalInt.of(0));
  }

  private void set(SetDataFormat request, Exchange<SetDataFormat.Reply, Void> exchange) {
    switch (request.linkLayerProtocol().orElse(protocol())) {
      case ETHERNET -> inside.modem().linkFormat(LinkFormat.ETHERNET);
      case RAW_IP -> inside.modem().linkFormat(LinkFormat.RAW_IP);
      case UNKNOWN, ETHERNET_PDU, UNRECOGNISED -> {
        exchange.refuse(QmiError.INVALID_DATA_FORMAT);
        return;
      }
    }
    aggregate(request);
    inside.settle().run();
    exchange.reply(
        new SetDataFormat.Reply(
            Optional.of(false),
            Optional.of(protocol()),
            Optional.of(up),
            Optional.of(down),
            OptionalLong.of(0),
            OptionalLong.of(downDatagrams),
            OptionalLong.of(downBytes),
            OptionalLong.of(upDatagrams),
            OptionalLong.of(upBytes),
            OptionalLong.of(0),
            OptionalInt.of(0)));
  }

  private void restarted(Change change) {
    if (change instanceof Change.Restarted) {
      up = DataAggregationProtocol.DISABLED;
      down = DataAggregationProtocol.DISABLED;
      inside.modem().traffic().multiplexed(false);
    }
  }

  private void aggregate(SetDataFormat request) {
    up = offered(request.uplinkDataAggregationProtocol(), up);
    down = offered(request.downlinkDataAggregationProtocol(), down);
    boolean off = down == DataAggregationProtocol.DISABLED;
    inside.modem().traffic().multiplexed(!off);
    downDatagrams =
        off
            ? 0
            : Math.min(MOST_DATAGRAMS, request.downlinkDataAggregationMaxDatagrams().orElse(10));
    downBytes =
        off ? 0 : Math.min(MOST_BYTES, request.downlinkDataAggregationMaxSize().orElse(4096));
    boolean single = up == DataAggregationProtocol.DISABLED;
    upDatagrams =
        single
            ? 0
            : Math.min(MOST_DATAGRAMS, request.uplinkDataAggregationMaxDatagrams().orElse(11));
    upBytes =
        single ? 0 : Math.min(MOST_BYTES, request.uplinkDataAggregationMaxSize().orElse(8192));
  }

  private DataAggregationProtocol offered(
      Optional<DataAggregationProtocol> wanted, DataAggregationProtocol before) {
    return inside.can("qmap")
        ? wanted.filter(each -> each != DataAggregationProtocol.UNRECOGNISED).orElse(before)
        : DataAggregationProtocol.DISABLED;
  }
}
