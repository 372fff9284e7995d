package dialtone.simulator.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingModeCodec;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.GetCurrentSettingsCodec;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.qmi.wds.GetPacketServiceStatusCodec;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.qmi.wds.PacketServiceStatusCodec;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.SetIpFamilyCodec;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StartNetworkCodec;
import dialtone.protocol.qmi.wds.StopNetwork;
import dialtone.protocol.qmi.wds.StopNetworkCodec;
import dialtone.protocol.qmi.wds.VerboseCallEndReason;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonTypeCodes;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Credentials;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class CallsTest {
  private static final long ALL = 0xffff;

  private final QmiHost host = new QmiHost("quectel-ec25", "ipv6=2001:db8::2/64");
  private final int wds = host.client(Service.WDS);

  private static StartNetwork start(String apn, boolean autoconnect) {
    return new StartNetwork(
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(apn),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        autoconnect ? Optional.of(true) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private long started(QmiHost on, int client) {
    return on.ask(StartNetworkCodec.INSTANCE, start("internet", false), client).packetDataHandle();
  }

  private static ConnectionStatus status(QmiHost on, int client) {
    return on.ask(GetPacketServiceStatusCodec.INSTANCE, new GetPacketServiceStatus(), client)
        .connectionStatus()
        .orElseThrow();
  }

  private static void is(VerboseCallEndReason reason, int type, int number) {
    assertEquals(type, VerboseCallEndReasonTypeCodes.code(reason.type()));
    assertEquals(number, reason.reason());
  }

  @Test
  void a_session_that_is_opened_here_is_one_of_the_modem() {
    long handle = started(host, wds);
    assertEquals("internet", host.modem.session(1).orElseThrow().apn());
    assertEquals(ConnectionStatus.CONNECTED, status(host, wds));
    assertEquals(
        OptionalLong.of(0x0a40_0002L),
        host.ask(GetCurrentSettingsCodec.INSTANCE, new GetCurrentSettings(ALL), wds).ipv4Address());
    host.ask(
        StopNetworkCodec.INSTANCE, new StopNetwork(OptionalLong.of(handle), Optional.empty()), wds);
    assertTrue(host.modem.session(1).isEmpty());
    assertEquals(ConnectionStatus.DISCONNECTED, status(host, wds));
  }

  @Test
  void a_session_that_the_other_face_opened_is_seen_here() {
    host.modem.connect(
        new Context(1, "IP", "internet"), new Credentials("internet", "", new Secret(""), ""));
    host.pass(Duration.ZERO);
    assertEquals(ConnectionStatus.CONNECTED, status(host, wds));
    assertEquals(
        QmiError.NO_EFFECT,
        host.refused(StartNetworkCodec.INSTANCE, start("internet", false), wds));
  }

  @Test
  void two_families_are_two_calls_of_one_session() {
    int six = host.client(Service.WDS);
    host.ask(SetIpFamilyCodec.INSTANCE, new SetIpFamily(Optional.of(IpFamily.IPV4)), wds);
    host.ask(SetIpFamilyCodec.INSTANCE, new SetIpFamily(Optional.of(IpFamily.IPV6)), six);
    long four = started(host, wds);
    started(host, six);
    assertEquals(List.of("IPV4", "IPV6"), host.modem.session(1).orElseThrow().families());
    host.ask(
        StopNetworkCodec.INSTANCE, new StopNetwork(OptionalLong.of(four), Optional.empty()), wds);
    assertEquals(List.of("IPV6"), host.modem.session(1).orElseThrow().families());
    assertEquals(ConnectionStatus.CONNECTED, status(host, six));
    assertEquals(ConnectionStatus.DISCONNECTED, status(host, wds));
  }

  @Test
  void a_client_that_is_given_back_takes_its_session_along() {
    started(host, wds);
    host.release(Service.WDS, wds);
    assertTrue(host.modem.session(1).isEmpty());
  }

  @Test
  void autoconnect_outlives_its_client_and_a_reset() {
    host.ask(StartNetworkCodec.INSTANCE, start("internet", true), wds);
    host.release(Service.WDS, wds);
    assertTrue(host.modem.session(1).isPresent());
    int dms = host.client(Service.DMS);
    host.ask(
        SetOperatingModeCodec.INSTANCE,
        new SetOperatingMode(Optional.of(OperatingMode.RESET)),
        dms);
    assertTrue(host.modem.session(1).isEmpty());
    host.pass(Duration.ofSeconds(3));
    assertEquals(ConnectionStatus.CONNECTED, status(host, host.client(Service.WDS)));
  }

  @Test
  void autoconnect_ends_with_the_global_handle() {
    QmiHost self = new QmiHost("dell-5804", "autoconnect=internet");
    int client = self.client(Service.WDS);
    assertEquals(ConnectionStatus.CONNECTED, status(self, client));
    self.ask(
        StopNetworkCodec.INSTANCE,
        new StopNetwork(OptionalLong.of(0xffff_ffffL), Optional.of(true)),
        client);
    self.pass(Duration.ofSeconds(10));
    assertEquals(ConnectionStatus.DISCONNECTED, status(self, client));
  }

  @Test
  void fault_no_service_refuses_with_3_2001() {
    host.fault("no-service");
    is(
        host.refusal(StartNetworkCodec.INSTANCE, start("internet", false), wds)
            .verboseCallEndReason()
            .orElseThrow(),
        3,
        2001);
  }

  @Test
  void fault_option_unsubscribed_refuses_with_6_33() {
    host.fault("option-unsubscribed");
    is(
        host.refusal(StartNetworkCodec.INSTANCE, start("internet", false), wds)
            .verboseCallEndReason()
            .orElseThrow(),
        6,
        33);
  }

  @Test
  void an_unknown_apn_is_refused_with_the_networks_cause() {
    QmiHost strict = new QmiHost("quectel-ec25", "apn=internet");
    is(
        strict
            .refusal(StartNetworkCodec.INSTANCE, start("wrong", false), strict.client(Service.WDS))
            .verboseCallEndReason()
            .orElseThrow(),
        6,
        33);
  }

  @Test
  void without_registration_there_is_no_service() {
    QmiHost searching = new QmiHost("quectel-ec25", "registration=searching");
    assertEquals(
        QmiError.CALL_FAILED,
        searching.refused(
            StartNetworkCodec.INSTANCE, start("internet", false), searching.client(Service.WDS)));
  }

  private PacketServiceStatus onlyIndication() {
    List<PacketServiceStatus> told = host.told(PacketServiceStatusCodec.INSTANCE);
    assertEquals(1, told.size());
    return told.getFirst();
  }

  private void connectQuietly() {
    started(host, wds);
    host.came.clear();
  }

  @Test
  void fault_silent_drop_is_told_by_an_indication() {
    connectQuietly();
    host.fault("silent-drop");
    PacketServiceStatus told = onlyIndication();
    assertEquals(ConnectionStatus.DISCONNECTED, told.connectionStatus().orElseThrow().status());
    is(told.verboseCallEndReason().orElseThrow(), 6, 36);
    assertEquals(ConnectionStatus.DISCONNECTED, status(host, wds));
  }

  @Test
  void fault_new_address_keeps_the_session_and_asks_for_new_settings() {
    connectQuietly();
    host.fault("new-address=10.64.9.2/30");
    PacketServiceStatus told = onlyIndication();
    assertEquals(ConnectionStatus.CONNECTED, told.connectionStatus().orElseThrow().status());
    assertTrue(told.connectionStatus().orElseThrow().reconfigurationRequired());
    assertEquals(
        OptionalLong.of(0x0a40_0902L),
        host.ask(GetCurrentSettingsCodec.INSTANCE, new GetCurrentSettings(ALL), wds).ipv4Address());
  }

  @Test
  void fault_lost_indication_leaves_only_the_question() {
    connectQuietly();
    host.fault("lost-indication");
    host.fault("drop-call");
    assertEquals(List.of(), host.told(PacketServiceStatusCodec.INSTANCE));
    assertEquals(ConnectionStatus.DISCONNECTED, status(host, wds));
  }

  @Test
  void fault_late_indication_tells_it_later() {
    connectQuietly();
    host.fault("late-indication=3s");
    host.fault("drop-call");
    assertEquals(List.of(), host.told(PacketServiceStatusCodec.INSTANCE));
    host.pass(Duration.ofSeconds(3));
    assertEquals(1, host.told(PacketServiceStatusCodec.INSTANCE).size());
  }
}
