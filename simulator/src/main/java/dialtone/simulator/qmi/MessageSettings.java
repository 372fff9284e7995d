package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wms.GetBroadcastConfig;
import dialtone.protocol.qmi.wms.GetBroadcastConfigCodec;
import dialtone.protocol.qmi.wms.GetMessageProtocol;
import dialtone.protocol.qmi.wms.GetMessageProtocolCodec;
import dialtone.protocol.qmi.wms.GetRoutes;
import dialtone.protocol.qmi.wms.GetRoutesCodec;
import dialtone.protocol.qmi.wms.GetTransportNetworkRegistrationStatus;
import dialtone.protocol.qmi.wms.GetTransportNetworkRegistrationStatusCodec;
import dialtone.protocol.qmi.wms.IndicationRegister;
import dialtone.protocol.qmi.wms.IndicationRegisterCodec;
import dialtone.protocol.qmi.wms.MessageClass;
import dialtone.protocol.qmi.wms.MessageProtocol;
import dialtone.protocol.qmi.wms.MessageType;
import dialtone.protocol.qmi.wms.NetworkRegistration;
import dialtone.protocol.qmi.wms.ReceiptAction;
import dialtone.protocol.qmi.wms.Reset;
import dialtone.protocol.qmi.wms.ResetCodec;
import dialtone.protocol.qmi.wms.Route;
import dialtone.protocol.qmi.wms.SendAck;
import dialtone.protocol.qmi.wms.SendAckCodec;
import dialtone.protocol.qmi.wms.SetBroadcastActivation;
import dialtone.protocol.qmi.wms.SetBroadcastActivationCodec;
import dialtone.protocol.qmi.wms.SetBroadcastConfig;
import dialtone.protocol.qmi.wms.SetBroadcastConfigCodec;
import dialtone.protocol.qmi.wms.SetEventReport;
import dialtone.protocol.qmi.wms.SetEventReportCodec;
import dialtone.protocol.qmi.wms.SetRoutes;
import dialtone.protocol.qmi.wms.SetRoutesCodec;
import dialtone.protocol.qmi.wms.StorageType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// WMS: where messages go when they come, and who is told.
final class MessageSettings {
  private final Inside inside;
  private List<Route> routes =
      Stream.of(MessageClass.values())
          .filter(each -> each != MessageClass.CDMA && each != MessageClass.UNRECOGNISED)
          .map(
              each ->
                  new Route(
                      MessageType.POINT_TO_POINT,
                      each,
                      StorageType.UIM,
                      ReceiptAction.STORE_AND_NOTIFY))
          .toList();

  private MessageSettings(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    MessageSettings settings = new MessageSettings(inside);
    table
        .accept(
            GetRoutesCodec.INSTANCE,
            () -> new GetRoutes.Reply(Optional.of(settings.routes), Optional.empty()))
        .reply(SetRoutesCodec.INSTANCE, settings::route)
        .accept(
            GetMessageProtocolCodec.INSTANCE,
            () -> new GetMessageProtocol.Reply(Optional.of(MessageProtocol.WCDMA)))
        .on(SetEventReportCodec.INSTANCE, settings::report)
        .on(IndicationRegisterCodec.INSTANCE, settings::report)
        .accept(GetTransportNetworkRegistrationStatusCodec.INSTANCE, settings::transport)
        .accept(
            GetBroadcastConfigCodec.INSTANCE,
            () ->
                new GetBroadcastConfig.Reply(
                    Optional.of(new GetBroadcastConfig.Config(false, List.of()))))
        .accept(SetBroadcastConfigCodec.INSTANCE, SetBroadcastConfig.Reply::new)
        .accept(SetBroadcastActivationCodec.INSTANCE, SetBroadcastActivation.Reply::new)
        .accept(SendAckCodec.INSTANCE, SendAck.Reply::new)
        .on(ResetCodec.INSTANCE, settings::reset);
  }

  private SetRoutes.Reply route(SetRoutes request) {
    request.routeList().ifPresent(list -> routes = list);
    return new SetRoutes.Reply();
  }

  private void report(SetEventReport request, Exchange<SetEventReport.Reply, Void> exchange) {
    request
        .newMtMessageIndicator()
        .ifPresent(on -> exchange.client().want(Report.MESSAGES, on.report()));
    exchange.reply(new SetEventReport.Reply());
  }

  private void report(
      IndicationRegister request, Exchange<IndicationRegister.Reply, Void> exchange) {
    request
        .reportTransportNetworkRegistrationStatus()
        .ifPresent(on -> exchange.client().want(Report.TRANSPORT_REGISTRATION, on));
    exchange.reply(new IndicationRegister.Reply());
  }

  private GetTransportNetworkRegistrationStatus.Reply transport() {
    boolean registered = inside.modem().registration().registered();
    return new GetTransportNetworkRegistrationStatus.Reply(
        Optional.of(
            registered ? NetworkRegistration.FULL_SERVICE : NetworkRegistration.NO_SERVICE));
  }

  private void reset(Reset request, Exchange<Reset.Reply, Void> exchange) {
    exchange.client().forgetReports();
    exchange.reply(new Reset.Reply());
  }
}
