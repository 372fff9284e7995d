package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.pdc.ConfigId;
import dialtone.protocol.qmi.pdc.ConfigurationType;
import dialtone.protocol.qmi.pdc.GetConfigInfo;
import dialtone.protocol.qmi.pdc.GetConfigInfoCodec;
import dialtone.protocol.qmi.pdc.GetConfigInfoIndication;
import dialtone.protocol.qmi.pdc.GetConfigInfoIndicationCodec;
import dialtone.protocol.qmi.pdc.GetSelectedConfig;
import dialtone.protocol.qmi.pdc.GetSelectedConfigCodec;
import dialtone.protocol.qmi.pdc.GetSelectedConfigIndication;
import dialtone.protocol.qmi.pdc.GetSelectedConfigIndicationCodec;
import dialtone.protocol.qmi.pdc.ListConfigs;
import dialtone.protocol.qmi.pdc.ListConfigsCodec;
import dialtone.protocol.qmi.pdc.ListConfigsIndication;
import dialtone.protocol.qmi.pdc.ListConfigsIndicationCodec;
import dialtone.protocol.qmi.pdc.Register;
import dialtone.protocol.qmi.pdc.RegisterCodec;
import dialtone.protocol.qmi.pdc.SetSelectedConfig;
import dialtone.protocol.qmi.pdc.SetSelectedConfigCodec;
import dialtone.protocol.qmi.pdc.SetSelectedConfigIndication;
import dialtone.protocol.qmi.pdc.SetSelectedConfigIndicationCodec;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// PDC: the operators' configurations that the firmware has, and which one is used. Each answer
/// comes as an indication behind the reply, with the token of the request.
final class ConfigurationService {
  private static final long SIZE = 12_000;
  private static final long VERSION = 0x0a01_0305L;

  private static final List<Octets> IDS =
      List.of(
          Octets.ofHex("4c8f1b2e9a0d5763c1f0b8a7d2e4937565fa1028"),
          Octets.ofHex("9d3a70c5e1f24b86a7c0d9f8e6b51423775e00af"));
  private static final List<String> NAMES = List.of("ROW_Generic_3GPP", "Testnet-Commercial");

  private final Inside inside;
  private int selected;

  private ConfigurationService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    ConfigurationService configurations = new ConfigurationService(inside);
    table
        .on(RegisterCodec.INSTANCE, configurations::report)
        .on(ListConfigsCodec.INSTANCE, configurations::list)
        .on(GetConfigInfoCodec.INSTANCE, configurations::info)
        .on(GetSelectedConfigCodec.INSTANCE, configurations::selected)
        .on(SetSelectedConfigCodec.INSTANCE, configurations::select);
  }

  private void report(Register request, Exchange<Register.Reply, Void> exchange) {
    exchange.client().want(Report.CONFIGURATIONS, request.enableReporting());
    exchange.reply(new Register.Reply());
  }

  private void list(ListConfigs request, Exchange<ListConfigs.Reply, Void> exchange) {
    boolean software = request.configType() == ConfigurationType.SOFTWARE;
    List<ConfigId> all =
        IDS.stream()
            .filter(_ -> software)
            .map(id -> new ConfigId(ConfigurationType.SOFTWARE, id))
            .toList();
    exchange.reply(new ListConfigs.Reply());
    inside
        .indications()
        .send(
            ListConfigsIndicationCodec.INSTANCE,
            new ListConfigsIndication(OptionalInt.of(0), request.token(), Optional.of(all)),
            exchange.client());
  }

  private static OptionalInt index(Octets id) {
    return IntStream.range(0, IDS.size()).filter(i -> IDS.get(i).equals(id)).findFirst();
  }

  private void info(GetConfigInfo request, Exchange<GetConfigInfo.Reply, Void> exchange) {
    OptionalInt which = request.config().map(type -> index(type.id())).orElse(OptionalInt.empty());
    exchange.reply(new GetConfigInfo.Reply());
    boolean known = which.isPresent();
    inside
        .indications()
        .send(
            GetConfigInfoIndicationCodec.INSTANCE,
            new GetConfigInfoIndication(
                OptionalInt.of(known ? 0 : QmiError.NO_ENTRY.number()),
                request.token(),
                known ? OptionalLong.of(SIZE) : OptionalLong.empty(),
                known ? Optional.of(NAMES.get(which.getAsInt())) : Optional.empty(),
                known ? OptionalLong.of(VERSION) : OptionalLong.empty()),
            exchange.client());
  }

  private void selected(
      GetSelectedConfig request, Exchange<GetSelectedConfig.Reply, Void> exchange) {
    exchange.reply(new GetSelectedConfig.Reply(request.token()));
    inside
        .indications()
        .send(
            GetSelectedConfigIndicationCodec.INSTANCE,
            new GetSelectedConfigIndication(
                OptionalInt.of(0),
                request.token(),
                Optional.of(IDS.get(selected)),
                Optional.empty()),
            exchange.client());
  }

  private void select(SetSelectedConfig request, Exchange<SetSelectedConfig.Reply, Void> exchange) {
    OptionalInt which = request.config().map(type -> index(type.id())).orElse(OptionalInt.empty());
    selected = which.orElse(selected);
    exchange.reply(new SetSelectedConfig.Reply(request.token()));
    inside
        .indications()
        .send(
            SetSelectedConfigIndicationCodec.INSTANCE,
            new SetSelectedConfigIndication(
                OptionalInt.of(which.isPresent() ? 0 : QmiError.NO_ENTRY.number()),
                request.token()),
            exchange.client());
  }
}
