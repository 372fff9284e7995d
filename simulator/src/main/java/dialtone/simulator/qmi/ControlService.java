package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.AllocateCidCodec;
import dialtone.protocol.qmi.ctl.DataLinkProtocol;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.ctl.GetVersionInfoCodec;
import dialtone.protocol.qmi.ctl.InternalProxyOpen;
import dialtone.protocol.qmi.ctl.InternalProxyOpenCodec;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.ReleaseCidCodec;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.protocol.qmi.ctl.SetDataFormat;
import dialtone.protocol.qmi.ctl.SetDataFormatCodec;
import dialtone.protocol.qmi.ctl.SetInstanceId;
import dialtone.protocol.qmi.ctl.SetInstanceIdCodec;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.ctl.SyncCodec;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.LinkFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// CTL: client ids, versions, and the link format of modems without WDA.
final class ControlService {
  private final ServiceTable table;
  private final Inside inside;

  private ControlService(ServiceTable table, Inside inside) {
    this.table = table;
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    ControlService control = new ControlService(table, inside);
    table
        .accept(GetVersionInfoCodec.INSTANCE, control::versions)
        .on(AllocateCidCodec.INSTANCE, control::allocate)
        .on(ReleaseCidCodec.INSTANCE, control::release)
        .accept(SyncCodec.INSTANCE, control::sync)
        .on(SetDataFormatCodec.INSTANCE, control::format)
        .reply(
            SetInstanceIdCodec.INSTANCE,
            request -> new SetInstanceId.Reply(OptionalInt.of(request.id().orElse(0))))
        .accept(InternalProxyOpenCodec.INSTANCE, InternalProxyOpen.Reply::new);
  }

  private GetVersionInfo.Reply versions() {
    List<GetVersionInfo.ServiceVersion> services =
        table.versions().entrySet().stream()
            .map(
                e ->
                    new GetVersionInfo.ServiceVersion(
                        e.getKey(), e.getValue().major(), e.getValue().minor()))
            .toList();
    return new GetVersionInfo.Reply(Optional.of(services));
  }

  private void allocate(AllocateCid request, Exchange<AllocateCid.Reply, Void> exchange) {
    int service = request.service().orElse(0);
    if (service == 0 || !table.offers(service)) {
      exchange.refuse(QmiError.INVALID_SERVICE_TYPE);
      return;
    }
    Optional<Client> client =
        inside.faults().has(FaultKind.CID_EXHAUSTED)
            ? Optional.empty()
            : inside.clients().allocate(service, exchange.client().line());
    if (client.isEmpty()) {
      exchange.refuse(QmiError.CLIENT_IDS_EXHAUSTED);
    } else {
      exchange.reply(
          new AllocateCid.Reply(Optional.of(new ServiceClient(service, client.get().id()))));
    }
  }

  private void release(ReleaseCid request, Exchange<ReleaseCid.Reply, Void> exchange) {
    if (request.releaseInfo().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    ServiceClient which = request.releaseInfo().get();
    if (inside.clients().release(which.service(), which.cid())) {
      exchange.reply(new ReleaseCid.Reply(request.releaseInfo()));
    } else {
      exchange.refuse(QmiError.INVALID_CLIENT_ID);
    }
  }

  private Sync.Reply sync() {
    inside.clients().releaseAll();
    inside.faults().healed(FaultKind.CID_EXHAUSTED, "sync");
    return new Sync.Reply();
  }

  private void format(SetDataFormat request, Exchange<SetDataFormat.Reply, Void> exchange) {
    switch (request.protocol().orElse(DataLinkProtocol.ETHERNET)) {
      case ETHERNET -> exchange.reply(set(LinkFormat.ETHERNET));
      case RAW_IP -> exchange.reply(set(LinkFormat.RAW_IP));
      case UNKNOWN, UNRECOGNISED -> exchange.refuse(QmiError.INVALID_DATA_FORMAT);
    }
  }

  private SetDataFormat.Reply set(LinkFormat wanted) {
    inside.modem().linkFormat(wanted);
    inside.settle().run();
    return new SetDataFormat.Reply(
        switch (inside.modem().linkFormat()) {
          case ETHERNET -> DataLinkProtocol.ETHERNET;
          case RAW_IP -> DataLinkProtocol.RAW_IP;
        });
  }
}
