package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.wds.AttachPdnListAction;
import dialtone.protocol.qmi.wds.ConfigureProfileEventList;
import dialtone.protocol.qmi.wds.ConfigureProfileEventListCodec;
import dialtone.protocol.qmi.wds.DataBearerTechnology;
import dialtone.protocol.qmi.wds.DormancyStatus;
import dialtone.protocol.qmi.wds.GetChannelRates;
import dialtone.protocol.qmi.wds.GetChannelRatesCodec;
import dialtone.protocol.qmi.wds.GetCurrentDataBearerTechnology;
import dialtone.protocol.qmi.wds.GetCurrentDataBearerTechnologyCodec;
import dialtone.protocol.qmi.wds.GetDataBearerTechnology;
import dialtone.protocol.qmi.wds.GetDataBearerTechnologyCodec;
import dialtone.protocol.qmi.wds.GetDormancyStatus;
import dialtone.protocol.qmi.wds.GetDormancyStatusCodec;
import dialtone.protocol.qmi.wds.GetLteAttachParameters;
import dialtone.protocol.qmi.wds.GetLteAttachParametersCodec;
import dialtone.protocol.qmi.wds.GetLteAttachPdnList;
import dialtone.protocol.qmi.wds.GetLteAttachPdnListCodec;
import dialtone.protocol.qmi.wds.GetMaxLteAttachPdnNumber;
import dialtone.protocol.qmi.wds.GetMaxLteAttachPdnNumberCodec;
import dialtone.protocol.qmi.wds.GetPacketStatistics;
import dialtone.protocol.qmi.wds.GetPacketStatisticsCodec;
import dialtone.protocol.qmi.wds.GoActive;
import dialtone.protocol.qmi.wds.GoActiveCodec;
import dialtone.protocol.qmi.wds.GoDormant;
import dialtone.protocol.qmi.wds.GoDormantCodec;
import dialtone.protocol.qmi.wds.IpSupportType;
import dialtone.protocol.qmi.wds.NetworkType;
import dialtone.protocol.qmi.wds.PacketStatisticsMaskFlag;
import dialtone.protocol.qmi.wds.PacketStatisticsMaskFlagCodes;
import dialtone.protocol.qmi.wds.SetEventReport;
import dialtone.protocol.qmi.wds.SetEventReportCodec;
import dialtone.protocol.qmi.wds.SetLteAttachPdnList;
import dialtone.protocol.qmi.wds.SetLteAttachPdnListCodec;
import dialtone.protocol.qmi.wds.SetLteAttachPdnListIndication;
import dialtone.protocol.qmi.wds.SetLteAttachPdnListIndicationCodec;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Traffic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// WDS: what carries the packets, how many there were, and the bearer of the LTE attachment.
final class TrafficService {
  private static final long UPLINK_BPS = 50_000_000;
  private static final int MOST_ATTACH_PROFILES = 8;

  private final Inside inside;
  private final Calls calls;
  private List<Integer> attach = List.of(1);
  private boolean dormant;

  private TrafficService(Inside inside, Calls calls) {
    this.inside = inside;
    this.calls = calls;
  }

  static void add(ServiceTable table, Inside inside, Calls calls) {
    TrafficService traffic = new TrafficService(inside, calls);
    table
        .on(GetPacketStatisticsCodec.INSTANCE, traffic::statistics)
        .on(GetChannelRatesCodec.INSTANCE, traffic::rates)
        .on(GetDataBearerTechnologyCodec.INSTANCE, traffic::bearer)
        .on(GetCurrentDataBearerTechnologyCodec.INSTANCE, traffic::currentBearer)
        .on(GetDormancyStatusCodec.INSTANCE, traffic::dormancy)
        .on(GoDormantCodec.INSTANCE, (_, e) -> traffic.sleep(e, new GoDormant.Reply(), true))
        .on(GoActiveCodec.INSTANCE, (_, e) -> traffic.sleep(e, new GoActive.Reply(), false))
        .accept(SetEventReportCodec.INSTANCE, SetEventReport.Reply::new)
        .on(GetLteAttachParametersCodec.INSTANCE, traffic::attached);
    if (inside.can("attach-list")) {
      table
          .accept(
              GetMaxLteAttachPdnNumberCodec.INSTANCE,
              () -> new GetMaxLteAttachPdnNumber.Reply(OptionalInt.of(MOST_ATTACH_PROFILES)))
          .accept(
              GetLteAttachPdnListCodec.INSTANCE,
              () ->
                  new GetLteAttachPdnList.Reply(
                      Optional.of(traffic.attach), Optional.of(List.of())))
          .on(SetLteAttachPdnListCodec.INSTANCE, traffic::attach)
          .accept(ConfigureProfileEventListCodec.INSTANCE, ConfigureProfileEventList.Reply::new);
    }
  }

  private boolean connected(Client client) {
    return calls.of(client).filter(Call::connected).isPresent();
  }

  private static OptionalLong counted(long mask, PacketStatisticsMaskFlag flag, long count) {
    return (mask & PacketStatisticsMaskFlagCodes.code(flag)) != 0
        ? OptionalLong.of(count)
        : OptionalLong.empty();
  }

  private void statistics(
      GetPacketStatistics request, Exchange<GetPacketStatistics.Reply, Void> exchange) {
    if (!connected(exchange.client())) {
      exchange.refuse(QmiError.OUT_OF_CALL);
      return;
    }
    long mask = request.mask().orElse(0);
    Traffic count = inside.modem().traffic();
    exchange.reply(
        new GetPacketStatistics.Reply(
            counted(mask, PacketStatisticsMaskFlag.TX_PACKETS_OK, count.sentPackets()),
            counted(mask, PacketStatisticsMaskFlag.RX_PACKETS_OK, count.receivedPackets()),
            counted(mask, PacketStatisticsMaskFlag.TX_PACKETS_ERROR, 0),
            counted(mask, PacketStatisticsMaskFlag.RX_PACKETS_ERROR, 0),
            counted(mask, PacketStatisticsMaskFlag.TX_OVERFLOWS, 0),
            counted(mask, PacketStatisticsMaskFlag.RX_OVERFLOWS, 0),
            counted(mask, PacketStatisticsMaskFlag.TX_BYTES_OK, count.sentBytes()),
            counted(mask, PacketStatisticsMaskFlag.RX_BYTES_OK, count.receivedBytes()),
            OptionalLong.empty(),
            OptionalLong.empty(),
            counted(mask, PacketStatisticsMaskFlag.TX_PACKETS_DROPPED, 0),
            counted(mask, PacketStatisticsMaskFlag.RX_PACKETS_DROPPED, 0)));
  }

  private void rates(GetChannelRates request, Exchange<GetChannelRates.Reply, Void> exchange) {
    if (!connected(exchange.client())) {
      exchange.refuse(QmiError.OUT_OF_CALL);
      return;
    }
    long down = Long.parseLong("0" + inside.modem().settings().text(Setting.CONNECT_RATE));
    exchange.reply(
        new GetChannelRates.Reply(
            Optional.of(new GetChannelRates.ChannelRates(UPLINK_BPS, down, UPLINK_BPS, down))));
  }

  private void bearer(
      GetDataBearerTechnology request,
      Exchange<GetDataBearerTechnology.Reply, GetDataBearerTechnology.Failed> exchange) {
    DataBearerTechnology technology =
        switch (inside.modem().settings().technology()) {
          case GSM -> DataBearerTechnology.EDGE;
          case UMTS -> DataBearerTechnology.HSDPA_HSUPA;
          case LTE, NR -> DataBearerTechnology.LTE;
        };
    if (connected(exchange.client())) {
      exchange.reply(new GetDataBearerTechnology.Reply(Optional.of(technology)));
    } else {
      exchange.refuse(
          QmiError.OUT_OF_CALL, new GetDataBearerTechnology.Failed(Optional.of(technology)));
    }
  }

  /// Bits of QmiWdsRat3gpp: WCDMA 1, GPRS 2, HSDPA 4, HSUPA 8, EDGE 16, LTE 32.
  private void currentBearer(
      GetCurrentDataBearerTechnology request,
      Exchange<GetCurrentDataBearerTechnology.Reply, Void> exchange) {
    long mask =
        switch (inside.modem().settings().technology()) {
          case GSM -> 0x10;
          case UMTS -> 0x0c;
          case LTE, NR -> 0x20;
        };
    if (connected(exchange.client())) {
      exchange.reply(
          new GetCurrentDataBearerTechnology.Reply(
              Optional.of(new GetCurrentDataBearerTechnology.Technology(NetworkType.GPP, mask, 0)),
              Optional.empty()));
    } else {
      exchange.refuse(QmiError.OUT_OF_CALL);
    }
  }

  private void dormancy(
      GetDormancyStatus request, Exchange<GetDormancyStatus.Reply, Void> exchange) {
    if (connected(exchange.client())) {
      exchange.reply(
          new GetDormancyStatus.Reply(
              Optional.of(
                  dormant
                      ? DormancyStatus.TRAFFIC_CHANNEL_DORMANT
                      : DormancyStatus.TRAFFIC_CHANNEL_ACTIVE)));
    } else {
      exchange.refuse(QmiError.OUT_OF_CALL);
    }
  }

  private <R> void sleep(Exchange<R, Void> exchange, R done, boolean wanted) {
    if (connected(exchange.client())) {
      dormant = wanted;
      exchange.reply(done);
    } else {
      exchange.refuse(QmiError.OUT_OF_CALL);
    }
  }

  private void attached(
      GetLteAttachParameters request, Exchange<GetLteAttachParameters.Reply, Void> exchange) {
    boolean lte =
        switch (inside.modem().settings().technology()) {
          case LTE, NR -> inside.modem().attached();
          case GSM, UMTS -> false;
        };
    if (!lte) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    String apn = inside.modem().context(attach.getFirst()).map(Context::apn).orElse("");
    exchange.reply(
        new GetLteAttachParameters.Reply(
            Optional.of(apn.isEmpty() ? "internet" : apn),
            Optional.of(
                inside.modem().settings().given(Setting.IPV6)
                    ? IpSupportType.IPV4V6
                    : IpSupportType.IPV4),
            Optional.of(true)));
  }

  private void attach(
      SetLteAttachPdnList request, Exchange<SetLteAttachPdnList.Reply, Void> exchange) {
    List<Integer> wanted = request.list().orElse(List.of());
    AttachPdnListAction action = request.action().orElse(AttachPdnListAction.NONE);
    if (wanted.isEmpty() || action == AttachPdnListAction.UNRECOGNISED) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
      return;
    }
    attach = wanted;
    exchange.reply(new SetLteAttachPdnList.Reply());
    inside
        .indications()
        .send(
            SetLteAttachPdnListIndicationCodec.INSTANCE,
            new SetLteAttachPdnListIndication(Optional.of(true)),
            exchange.client());
  }
}
