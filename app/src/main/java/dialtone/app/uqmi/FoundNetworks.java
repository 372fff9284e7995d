package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.NetworkScan;
import dialtone.protocol.qmi.nas.NetworkScan.NetworkInformation;
import dialtone.protocol.qmi.nas.NetworkScan.RadioAccessTechnology;
import dialtone.protocol.qmi.nas.NetworkScanCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// `--network-scan`: the networks around.
final class FoundNetworks {
  /// GSM, UMTS, LTE and TD-SCDMA; bits of QmiNasNetworkScanType in libqmi. Older modems refuse the
  /// bit of 5G.
  private static final int TYPES = 0x0f;

  /// Words for the bits of QmiNasNetworkStatus in libqmi.
  private static final List<String> STATUS =
      List.of(
          "current_serving",
          "available",
          "home",
          "roaming",
          "forbidden",
          "not_forbidden",
          "preferred",
          "not_preferred");

  private FoundNetworks() {}

  static boolean print(Run run) {
    Optional<NetworkScan.Reply> reply =
        run.ask(NetworkScanCodec.INSTANCE, new NetworkScan(OptionalInt.of(TYPES)));
    reply.ifPresent(found -> print(found, run.json()));
    return reply.isPresent();
  }

  private static void print(NetworkScan.Reply found, Blob json) {
    List<ExactPlmn> digits = found.mncPcsDigitIncludeStatus().orElse(List.of());
    json.table().list("network_info");
    for (NetworkInformation each : found.networkInformation().orElse(List.of())) {
      json.table();
      network(each.mcc(), each.mnc(), digits, json);
      json.add("description", each.description()).list("status");
      for (int bit = 0; bit < STATUS.size(); bit++) {
        if ((each.networkStatus() >> bit & 1) != 0) {
          json.add(STATUS.get(bit));
        }
      }
      json.end().end();
    }
    json.end().list("radio_access_technology");
    for (RadioAccessTechnology each : found.radioAccessTechnology().orElse(List.of())) {
      json.table();
      network(each.mcc(), each.mnc(), digits, json);
      json.add("radio", Radio.word(each.radioInterface())).end();
    }
    json.end().end();
  }

  private static void network(int mcc, int mnc, List<ExactPlmn> digits, Blob json) {
    json.add("mcc", mcc).add("mnc", mnc);
    boolean three =
        digits.stream()
            .anyMatch(each -> each.mcc() == mcc && each.mnc() == mnc && each.includesPcsDigit());
    UsedNetwork.digits("mnc_digits", mnc, three, json);
  }
}
