package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ModemManager 1.20, unmodified, over QMI: its plugins take each model by vendor and product from
/// probing to connected, with libqmi's own proxy between.
final class ModemManagerQmiIT {
  @TempDir private Path folder;

  @BeforeAll
  static void programs() {
    PeerPrograms.need("ModemManager", "mmcli", "dbus-daemon", "unshare", "nsenter", "ip");
    PeerPrograms.needRoot();
  }

  /// What `commands` print beside a ModemManager that manages the modem.
  private String manage(SimulationPlan plan, String commands) throws Exception {
    Path machine = plan.directory();
    try (Simulation simulation = Simulation.start(plan, _ -> {})) {
      String script = PeerPrograms.script(folder, "modemmanager.sh").toString();
      PeerPrograms.Outcome outcome =
          PeerPrograms.run(
              120,
              "unshare",
              "-m",
              "nsenter",
              "--net=" + simulation.directory().resolve("netns"),
              "sh",
              script,
              machine.toString(),
              "sh",
              "-c",
              commands);
      assertEquals(0, outcome.status(), outcome.output());
      return outcome.output();
    }
  }

  private SimulationPlan plan(String model) {
    return SimulationPlan.of(model, folder.resolve("m"));
  }

  private static void says(String said, String pattern) {
    assertTrue(said.matches("(?s).*" + pattern + ".*"), () -> pattern + " is not in\n" + said);
  }

  private static final String CONNECT =
      "mmcli -m any -e && mmcli -m any --simple-connect=apn=internet"
          + " && mmcli -m any -K && mmcli -b 1 -K"
          + " && ip -d link show wwan0 && cat /sys/class/net/wwan0/qmi/raw_ip";

  /// [#CONNECT], and a name asked for through the session.
  private String connectAndAsk() throws IOException {
    Path script = PeerPrograms.script(folder, "dns.sh");
    return CONNECT + " && bash " + script + " wwan0 10.64.0.2/30 10.64.0.1 && echo answered";
  }

  /// Over raw IP there is no DHCP: ModemManager tells the driver, asks WDS, and says `static`.
  @Test
  void modemmanager_connects_the_ec25_over_raw_ip() throws Exception {
    String said = manage(plan("quectel-ec25"), connectAndAsk());
    says(said, "modem.generic.plugin +: quectel");
    says(said, "modem.generic.primary-port +: cdc-wdm0");
    says(said, "modem.generic.state +: connected");
    says(said, "modem.3gpp.operator-name +: Testnet");
    says(said, "bearer.ipv4-config.method +: static");
    says(said, "bearer.ipv4-config.address +: 10.64.0.2");
    says(said, "bearer.ipv4-config.gateway +: 10.64.0.1");
    says(said, "tun type tun");
    says(said, "\nY");
    says(said, "answered");
  }

  @Test
  void modemmanager_connects_the_ec25_over_ethernet() throws Exception {
    String said = manage(plan("quectel-ec25").with("linkFormat", "802.3-only"), connectAndAsk());
    says(said, "modem.generic.state +: connected");
    says(said, "bearer.ipv4-config.method +: dhcp");
    says(said, "tun type tap");
    says(said, "\nN");
    says(said, "answered");
  }

  @ParameterizedTest
  @CsvSource({"quectel-rm520n,quectel,static", "huawei-e392,huawei,dhcp", "dell-5804,dell,dhcp"})
  void modemmanager_connects_the_other_models(String model, String plugin, String method)
      throws Exception {
    String said = manage(plan(model), CONNECT);
    says(said, "modem.generic.plugin +: " + plugin);
    says(said, "modem.generic.state +: connected");
    says(said, "bearer.ipv4-config.method +: " + method);
  }

  @Test
  void modemmanager_unlocks_sends_and_asks() throws Exception {
    String said =
        manage(
            plan("quectel-ec25").with("pin", "1234").with("ussd.*100#", "Balance 5.00"),
            "mmcli -i any --pin=1234 && sleep 1 && mmcli -m any -e"
                + " && mmcli -m any --messaging-create-sms=\"number='+15550100',text='to myself'\""
                + " && mmcli -s 0 --send && sleep 2 && mmcli -m any --messaging-list-sms"
                + " && mmcli -s 1 -K && mmcli -m any --3gpp-ussd-initiate='*100#'");
    says(said, "successfully sent PIN code to the SIM");
    says(said, "successfully sent the SMS");
    says(said, "sms.content.text +: to myself");
    says(said, "new reply from network: 'Balance 5.00'");
  }
}
