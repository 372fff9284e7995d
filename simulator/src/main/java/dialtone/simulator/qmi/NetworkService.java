package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.nas.DayOfWeek;
import dialtone.protocol.qmi.nas.DaylightSavingsAdjustment;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetHomeNetwork;
import dialtone.protocol.qmi.nas.GetHomeNetworkCodec;
import dialtone.protocol.qmi.nas.GetNetworkTime;
import dialtone.protocol.qmi.nas.GetNetworkTimeCodec;
import dialtone.protocol.qmi.nas.GetOperatorName;
import dialtone.protocol.qmi.nas.GetOperatorNameCodec;
import dialtone.protocol.qmi.nas.GetPlmnName;
import dialtone.protocol.qmi.nas.GetPlmnNameCodec;
import dialtone.protocol.qmi.nas.GetPreferredNetworks;
import dialtone.protocol.qmi.nas.GetPreferredNetworksCodec;
import dialtone.protocol.qmi.nas.NetworkDescriptionEncoding;
import dialtone.protocol.qmi.nas.NetworkNames;
import dialtone.protocol.qmi.nas.NetworkScan;
import dialtone.protocol.qmi.nas.NetworkScanCodec;
import dialtone.protocol.qmi.nas.NetworkScanResult;
import dialtone.protocol.qmi.nas.NetworkStatus;
import dialtone.protocol.qmi.nas.NetworkStatusCodes;
import dialtone.protocol.qmi.nas.PlmnEncodingScheme;
import dialtone.protocol.qmi.nas.PlmnNameCountryInitials;
import dialtone.protocol.qmi.nas.PlmnNameSpareBits;
import dialtone.protocol.qmi.nas.PreferredNetwork;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.ServiceProviderName;
import dialtone.protocol.qmi.nas.SetPreferredNetworks;
import dialtone.protocol.qmi.nas.SetPreferredNetworksCodec;
import dialtone.protocol.qmi.nas.UniversalTime;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// NAS: names of networks, what a scan finds, preferred networks, network time.
final class NetworkService {
  /// A second network, which does not take this SIM.
  private static final String OTHER_NAME = "Othernet";

  private final Inside inside;
  private final Serving serving;
  private List<PreferredNetwork> preferred = List.of();

  private NetworkService(Inside inside) {
    this.inside = inside;
    this.serving = new Serving(inside);
  }

  static void add(ServiceTable table, Inside inside) {
    NetworkService network = new NetworkService(inside);
    table
        .on(GetHomeNetworkCodec.INSTANCE, (_, exchange) -> network.home(exchange))
        .on(GetPlmnNameCodec.INSTANCE, network::name)
        .on(GetOperatorNameCodec.INSTANCE, (_, exchange) -> network.operator(exchange))
        .on(NetworkScanCodec.INSTANCE, (_, exchange) -> network.scan(exchange))
        .accept(GetPreferredNetworksCodec.INSTANCE, network::preferred)
        .reply(SetPreferredNetworksCodec.INSTANCE, network::prefer)
        .on(GetNetworkTimeCodec.INSTANCE, (_, exchange) -> network.time(exchange));
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private String operator() {
    return settings().text(Setting.OPERATOR);
  }

  /// The home network is the one of the IMSI.
  private void home(Exchange<GetHomeNetwork.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.unlocked(inside.modem());
    if (obstacle.isPresent()) {
      exchange.refuse(obstacle.get());
      return;
    }
    int digits = settings().text(Setting.MNC).length();
    String imsi = settings().text(Setting.IMSI);
    exchange.reply(
        new GetHomeNetwork.Reply(
            Optional.of(
                new GetHomeNetwork.HomeNetwork(
                    Integer.parseInt(imsi.substring(0, 3)),
                    Integer.parseInt(imsi.substring(3, 3 + digits)),
                    operator())),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new GetHomeNetwork.HomeNetworkDigits(true, serving.longMnc())),
            Optional.empty()));
  }

  private void name(GetPlmnName request, Exchange<GetPlmnName.Reply, Void> exchange) {
    if (request.plmn().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    GetPlmnName.Plmn plmn = request.plmn().get();
    String name = plmn.mcc() == serving.mcc() && plmn.mnc() == serving.mnc() ? operator() : "";
    Octets text = Octets.of(name.getBytes(StandardCharsets.UTF_16LE));
    exchange.reply(
        new GetPlmnName.Reply(
            Optional.of(
                new GetPlmnName.EonsPlmnName(
                    NetworkDescriptionEncoding.UNSPECIFIED,
                    Octets.NONE,
                    NetworkDescriptionEncoding.UNICODE,
                    PlmnNameCountryInitials.DO_NOT_ADD,
                    PlmnNameSpareBits.UNKNOWN,
                    text,
                    NetworkDescriptionEncoding.UNICODE,
                    PlmnNameCountryInitials.DO_NOT_ADD,
                    PlmnNameSpareBits.UNKNOWN,
                    text)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void operator(Exchange<GetOperatorName.Reply, Void> exchange) {
    if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    Octets name = Octets.of(operator().getBytes(StandardCharsets.UTF_16LE));
    exchange.reply(
        new GetOperatorName.Reply(
            Optional.of(new ServiceProviderName(0, operator())),
            Optional.empty(),
            Optional.empty(),
            Optional.of(operator()),
            Optional.of(
                new NetworkNames(
                    PlmnEncodingScheme.UCS2LE,
                    PlmnNameCountryInitials.DO_NOT_ADD,
                    PlmnNameSpareBits.UNKNOWN,
                    PlmnNameSpareBits.UNKNOWN,
                    name,
                    name))));
  }

  private void scan(Exchange<NetworkScan.Reply, NetworkScan.Failed> exchange) {
    if (inside.modem().power() != Power.FULL) {
      exchange.refuse(QmiError.NO_RADIO);
      return;
    }
    boolean registered = inside.modem().registration().registered();
    int other = serving.mnc() == 99 ? 98 : 99;
    exchange.reply(
        new NetworkScan.Reply(
            Optional.of(
                List.of(
                    new NetworkScan.NetworkInformation(
                        serving.mcc(), serving.mnc(), own(registered), operator()),
                    new NetworkScan.NetworkInformation(
                        serving.mcc(), other, foreign(), OTHER_NAME))),
            Optional.of(
                List.of(
                    new NetworkScan.RadioAccessTechnology(serving.mcc(), serving.mnc(), radio()),
                    new NetworkScan.RadioAccessTechnology(
                        serving.mcc(), other, RadioInterface.LTE))),
            Optional.of(
                List.of(
                    new ExactPlmn(serving.mcc(), serving.mnc(), serving.longMnc()),
                    new ExactPlmn(serving.mcc(), other, false))),
            Optional.of(NetworkScanResult.SUCCESS)));
  }

  private static int own(boolean registered) {
    return bits(
        registered ? NetworkStatus.CURRENT_SERVING : NetworkStatus.AVAILABLE,
        NetworkStatus.HOME,
        NetworkStatus.NOT_FORBIDDEN,
        NetworkStatus.PREFERRED);
  }

  private static int foreign() {
    return bits(
        NetworkStatus.AVAILABLE,
        NetworkStatus.ROAMING,
        NetworkStatus.FORBIDDEN,
        NetworkStatus.NOT_PREFERRED);
  }

  private static int bits(NetworkStatus... flags) {
    return Stream.of(flags).mapToInt(flag -> (int) NetworkStatusCodes.code(flag)).sum();
  }

  private RadioInterface radio() {
    return switch (settings().technology()) {
      case GSM -> RadioInterface.GSM;
      case UMTS -> RadioInterface.UMTS;
      case LTE -> RadioInterface.LTE;
      case NR -> RadioInterface.NR5G;
    };
  }

  private GetPreferredNetworks.Reply preferred() {
    return new GetPreferredNetworks.Reply(
        Optional.of(preferred), Optional.of(List.of()), Optional.empty(), Optional.empty());
  }

  private SetPreferredNetworks.Reply prefer(SetPreferredNetworks request) {
    request.preferredNetworks().ifPresent(list -> preferred = list);
    return new SetPreferredNetworks.Reply();
  }

  private void time(Exchange<GetNetworkTime.Reply, Void> exchange) {
    if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    exchange.reply(
        new GetNetworkTime.Reply(
            Optional.empty(),
            Optional.of(
                new GetNetworkTime.Time(
                    new UniversalTime(2026, 1, 2, 3, 4, 5, DayOfWeek.FRIDAY),
                    0,
                    DaylightSavingsAdjustment.NONE,
                    radio()))));
  }
}
