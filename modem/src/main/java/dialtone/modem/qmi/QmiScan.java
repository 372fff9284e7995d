package dialtone.modem.qmi;

import dialtone.modem.Scan;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.NetworkScan;
import dialtone.protocol.qmi.nas.NetworkScan.NetworkInformation;
import dialtone.protocol.qmi.nas.NetworkScanResult;
import dialtone.protocol.qmi.nas.NetworkStatus;
import dialtone.protocol.qmi.nas.NetworkStatusCodes;
import dialtone.protocol.status.Technology;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Looking for networks by service NAS; only the modem knows how long that takes.
public final class QmiScan implements Scan {
  private final QmiClient nas;

  public QmiScan(QmiSession session) {
    this.nas = session.client(Service.NAS);
  }

  @Override
  public List<Network> networks() {
    NetworkScan.Reply found = nas.ask(new NetworkScan(OptionalInt.empty()));
    if (found.networkScanResult().filter(r -> r != NetworkScanResult.SUCCESS).isPresent()) {
      throw new ModemFailure(
          new Failure.Unsupported("looking for networks now", "the modem broke it off"));
    }
    return found.networkInformation().orElse(List.of()).stream()
        .map(each -> network(each, found))
        .distinct()
        .toList();
  }

  private static Network network(NetworkInformation each, NetworkScan.Reply all) {
    boolean threeDigits =
        all.mncPcsDigitIncludeStatus().orElse(List.of()).stream()
            .filter(exact -> exact.mcc() == each.mcc() && exact.mnc() == each.mnc())
            .anyMatch(ExactPlmn::includesPcsDigit);
    String name = each.description().strip();
    return new Network(
        new Plmn(each.mcc(), each.mnc(), threeDigits).text(),
        name.isEmpty() ? Optional.empty() : Optional.of(name),
        standing(each.networkStatus()),
        home(each.networkStatus()),
        technologies(each, all));
  }

  private static Set<Technology> technologies(NetworkInformation each, NetworkScan.Reply all) {
    Set<Technology> technologies = EnumSet.noneOf(Technology.class);
    all.radioAccessTechnology().orElse(List.of()).stream()
        .filter(radio -> radio.mcc() == each.mcc() && radio.mnc() == each.mnc())
        .flatMap(radio -> ServingView.of(radio.radioInterface()).stream())
        .forEach(technologies::add);
    return technologies;
  }

  private static Standing standing(int status) {
    if (has(status, NetworkStatus.CURRENT_SERVING)) {
      return Standing.CURRENT;
    }
    if (has(status, NetworkStatus.FORBIDDEN)) {
      return Standing.FORBIDDEN;
    }
    return has(status, NetworkStatus.AVAILABLE) ? Standing.AVAILABLE : Standing.UNKNOWN;
  }

  private static Optional<Boolean> home(int status) {
    boolean home = has(status, NetworkStatus.HOME);
    return home || has(status, NetworkStatus.ROAMING) ? Optional.of(home) : Optional.empty();
  }

  private static boolean has(int status, NetworkStatus flag) {
    return (status & NetworkStatusCodes.code(flag)) != 0;
  }
}
