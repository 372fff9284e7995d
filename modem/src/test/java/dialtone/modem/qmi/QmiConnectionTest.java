package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection.Event;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.failure.SessionCause;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.known.KnownCodecs;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import dialtone.protocol.qmi.wds.CallEndReason;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.ExtendedIpConfig;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StopNetwork;
import dialtone.protocol.qmi.wds.VerboseCallEndReason;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiConnectionTest {
  private static final long ANY_HANDLE = 0xffffffffL;
  private static final StartNetwork START = DialledQmi.START;
  private static final VerboseCallEndReasonType NETWORK = VerboseCallEndReasonType.GPP;

  private final DialledQmi modem = new DialledQmi();
  private final QmiConnection connection = modem.connection;

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void a_session_is_started_with_its_access_point_and_its_addresses_are_told() {
    connection.connect(settings("internet", Family.IPV4));
    StartNetwork asked = modem.started().getFirst();
    assertEquals(Optional.of("internet"), asked.apn());
    assertEquals(OptionalInt.empty(), asked.profileIndex3gpp());
    assertEquals(OptionalInt.empty(), asked.authenticationPreference());
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
    assertEquals(Optional.of("internet"), connection.apn());
    assertFalse(connection.adopted());
  }

  @Test
  void each_family_has_its_own_client_and_both_start_side_by_side() {
    connection.connect(settings("internet", Family.IPV4V6));
    assertEquals(2, modem.started().size());
    assertEquals(
        List.of(IpFamily.IPV4, IpFamily.IPV6),
        modem.qmi.asked(new SetIpFamily(Optional.empty())).stream()
            .map(each -> each.preference().orElseThrow())
            .toList());
    assertEquals(DialledQmi.BOTH_ADDRESSING, connection.addressing().orElseThrow());
  }

  @Test
  void a_profile_by_number_is_named_and_what_stands_in_it_is_not() {
    connection.connect(
        new ConnectionSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Family.IPV4,
            3));
    StartNetwork asked = modem.started().getFirst();
    assertEquals(OptionalInt.of(3), asked.profileIndex3gpp());
    assertEquals(Optional.empty(), asked.apn());
    // The modem knows which it is.
    assertTrue(connection.addressing().isPresent());
    assertEquals(Optional.of("internet"), connection.apn());
  }

  @Test
  void a_login_without_a_method_is_offered_by_both() {
    connection.connect(login(Optional.empty()));
    StartNetwork asked = modem.started().getFirst();
    assertEquals(Optional.of("user"), asked.username());
    assertEquals("word", asked.password().orElseThrow().reveal());
    assertEquals(OptionalInt.of(3), asked.authenticationPreference());
  }

  @Test
  void a_login_by_pap_is_offered_by_pap() {
    connection.connect(login(Optional.of(Auth.PAP)));
    assertEquals(OptionalInt.of(1), modem.started().getFirst().authenticationPreference());
  }

  @Test
  void without_a_login_none_is_offered() {
    connection.connect(login(Optional.of(Auth.NONE)));
    assertEquals(OptionalInt.of(0), modem.started().getFirst().authenticationPreference());
  }

  @Test
  void one_family_that_is_refused_does_not_spoil_the_other() {
    modem.refusing(IpFamily.IPV6, NETWORK, SessionCause.PDP_TYPE_IPV4_ONLY_ALLOWED.number());
    connection.connect(settings("internet", Family.IPV4V6));
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
  }

  @Test
  void when_both_families_are_refused_the_reason_that_says_more_is_told() {
    modem.refusing(IpFamily.IPV4, NETWORK, SessionCause.PDP_TYPE_IPV6_ONLY_ALLOWED.number());
    modem.refusing(IpFamily.IPV6, NETWORK, SessionCause.MISSING_OR_UNKNOWN_APN.number());
    assertEquals(Optional.of(27), refused(settings("wrong", Family.IPV4V6)).cause());
  }

  @Test
  void a_service_that_is_not_subscribed_names_the_networks_cause() {
    modem.refusing(IpFamily.IPV4, NETWORK, 33);
    assertEquals(Optional.of(33), refused(settings("internet", Family.IPV4)).cause());
    assertTrue(words(settings("internet", Family.IPV4)).contains("subscription"));
  }

  @Test
  void no_service_is_said_in_words_with_its_numbers() {
    modem.refusing(IpFamily.IPV4, VerboseCallEndReasonType.CM, 2001);
    String words = words(settings("internet", Family.IPV4));
    assertTrue(words.contains("no service"), words);
    assertTrue(words.contains("(3,2001)"), words);
  }

  @Test
  void a_refusal_without_a_reason_is_the_modems_error() {
    modem.qmi.refuses(START, QmiError.AUTHENTICATION_FAILED.number());
    ModemFailure failure =
        assertThrows(
            ModemFailure.class, () -> connection.connect(settings("internet", Family.IPV4)));
    assertInstanceOf(Failure.Refused.class, failure.failure());
  }

  @Test
  void a_session_that_stands_already_is_taken_over() {
    modem.qmi.refuses(START, QmiError.NO_EFFECT.number());
    connection.connect(settings("internet", Family.IPV4));
    assertTrue(connection.adopted());
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
    connection.disconnect();
    assertEquals(OptionalLong.of(ANY_HANDLE), modem.stopped().getFirst().packetDataHandle());
  }

  @Test
  void a_session_that_the_modem_opened_by_itself_is_not_dialled_again() {
    modem.autoconnected();
    connection.connect(settings("internet", Family.IPV4));
    assertEquals(List.of(), modem.started());
    assertTrue(connection.adopted());
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
    assertEquals(Optional.of("internet"), connection.apn());
  }

  @Test
  void going_down_disables_autoconnect_before_the_session_is_ended() {
    modem.autoconnected();
    connection.connect(settings("internet", Family.IPV4));
    connection.disconnect();
    assertEquals(List.of(AutoconnectSetting.DISABLED), modem.autoconnectSettings());
    StopNetwork stop = modem.stopped().getFirst();
    assertEquals(OptionalLong.of(ANY_HANDLE), stop.packetDataHandle());
    assertEquals(Optional.of(true), stop.disableAutoconnect());
    assertTrue(modem.indexOf(DialledQmi.SET_AUTOCONNECT) < modem.indexOf(DialledQmi.STOP));
  }

  @Test
  void a_session_of_the_modem_for_another_access_point_is_ended_and_its_setting_kept() {
    modem.autoconnected();
    connection.connect(settings("other", Family.IPV4));
    assertEquals(List.of(AutoconnectSetting.PAUSED), modem.autoconnectSettings());
    assertEquals(Optional.empty(), modem.stopped().getFirst().disableAutoconnect());
    assertEquals(Optional.of("other"), modem.started().getFirst().apn());
    assertFalse(connection.adopted());
  }

  @Test
  void an_own_session_is_ended_by_its_handle() {
    connection.connect(settings("internet", Family.IPV4));
    connection.disconnect();
    StopNetwork stop = modem.stopped().getFirst();
    assertEquals(OptionalLong.of(DialledQmi.HANDLE), stop.packetDataHandle());
    assertEquals(Optional.empty(), stop.disableAutoconnect());
    assertEquals(List.of(), modem.autoconnectSettings());
  }

  @Test
  void a_session_that_still_stands_as_wanted_is_left_alone() {
    connection.connect(settings("internet", Family.IPV4));
    modem.standing(true);
    connection.connect(settings("internet", Family.IPV4));
    assertEquals(1, modem.started().size());
  }

  @Test
  void a_session_that_fell_in_silence_is_started_again() {
    connection.connect(settings("internet", Family.IPV4));
    modem.standing(false);
    assertFalse(connection.connected());
    connection.connect(settings("internet", Family.IPV4));
    assertEquals(2, modem.started().size());
  }

  @Test
  void a_drop_is_told_with_its_reason() throws InterruptedException {
    connection.connect(settings("internet", Family.IPV4));
    modem.qmi.tells(
        status(ConnectionStatus.DISCONNECTED, false, Optional.of(NETWORK), Optional.empty()));
    Event.Dropped dropped = assertInstanceOf(Event.Dropped.class, modem.events.take());
    assertTrue(dropped.reason().contains("regular deactivation"), dropped.reason());
  }

  @Test
  void the_drop_of_one_family_of_two_is_a_change() throws InterruptedException {
    connection.connect(settings("internet", Family.IPV4V6));
    modem.qmi.tells(
        status(
            ConnectionStatus.DISCONNECTED,
            false,
            Optional.of(NETWORK),
            Optional.of(IpFamily.IPV6)));
    assertInstanceOf(Event.Changed.class, modem.events.take());
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
  }

  @Test
  void a_new_address_in_place_is_asked_for() throws InterruptedException {
    connection.connect(settings("internet", Family.IPV4));
    assertEquals(DialledQmi.V4_ADDRESSING, connection.addressing().orElseThrow());
    modem.readdressed();
    modem.qmi.tells(
        status(ConnectionStatus.CONNECTED, true, Optional.empty(), Optional.of(IpFamily.IPV4)));
    assertInstanceOf(Event.Changed.class, modem.events.take());
    assertEquals(
        "10.1.2.9/29", connection.addressing().orElseThrow().addresses().getFirst().toString());
  }

  @Test
  void changed_settings_are_asked_for() throws InterruptedException {
    connection.connect(settings("internet", Family.IPV4));
    modem.qmi.tells(new ExtendedIpConfig(OptionalLong.of(SessionSettings.OF_ADDRESSES)));
    assertInstanceOf(Event.Changed.class, modem.events.take());
  }

  @Test
  void what_is_told_of_a_session_that_stands_is_no_change() throws InterruptedException {
    connection.connect(settings("internet", Family.IPV4));
    modem.qmi.tells(
        status(ConnectionStatus.CONNECTED, false, Optional.empty(), Optional.of(IpFamily.IPV4)));
    modem.qmi.tells(new ExtendedIpConfig(OptionalLong.of(0x1000)));
    modem.qmi.tells(
        status(ConnectionStatus.DISCONNECTED, false, Optional.empty(), Optional.of(IpFamily.IPV6)));
    modem.qmi.tells(
        status(ConnectionStatus.DISCONNECTED, false, Optional.empty(), Optional.empty()));
    assertInstanceOf(Event.Dropped.class, modem.events.take());
  }

  @Test
  void a_session_on_raw_ip_without_an_address_is_refused_instead_of_waiting_for_dhcp() {
    modem.rawIp();
    modem.silentSettings();
    connection.prepare();
    connection.connect(settings("internet", Family.IPV4));
    ModemFailure failure = assertThrows(ModemFailure.class, connection::addressing);
    assertInstanceOf(Failure.ConnectionRefused.class, failure.failure());
  }

  @Test
  void a_session_in_ethernet_frames_without_an_address_asks_dhcp() {
    modem.silentSettings();
    connection.connect(settings("internet", Family.IPV4));
    assertEquals(Optional.empty(), connection.addressing());
  }

  @Test
  void a_start_that_is_never_answered_is_taken_back() throws InterruptedException {
    modem.qmi.port.on(START, _ -> {});
    CompletableFuture<Failure> failed =
        CompletableFuture.supplyAsync(
            () ->
                assertThrows(
                        ModemFailure.class,
                        () -> connection.connect(settings("internet", Family.IPV4)))
                    .failure());
    modem.qmi.port.await(Service.WDS.number(), KnownCodecs.of(START).id(), 1);
    modem.qmi.clock.pass(Duration.ofSeconds(80));
    assertInstanceOf(Failure.Timeout.class, failed.join());
    modem.qmi.port.await(Service.WDS.number(), KnownCodecs.of(DialledQmi.STOP).id(), 1);
    assertEquals(OptionalLong.of(ANY_HANDLE), modem.stopped().getFirst().packetDataHandle());
  }

  private Failure.ConnectionRefused refused(ConnectionSettings settings) {
    ModemFailure failure = assertThrows(ModemFailure.class, () -> connection.connect(settings));
    return assertInstanceOf(Failure.ConnectionRefused.class, failure.failure());
  }

  private String words(ConnectionSettings settings) {
    return String.valueOf(
        assertThrows(ModemFailure.class, () -> connection.connect(settings)).getMessage());
  }

  private static ConnectionSettings settings(String apn, Family family) {
    return new ConnectionSettings(
        Optional.of(apn), Optional.empty(), Optional.empty(), Optional.empty(), family, 1);
  }

  private static ConnectionSettings login(Optional<Auth> auth) {
    return new ConnectionSettings(
        Optional.of("internet"),
        Optional.of("user"),
        Optional.of(new Secret("word")),
        auth,
        Family.IPV4,
        1);
  }

  private static PacketServiceStatus status(
      ConnectionStatus status,
      boolean reconfiguration,
      Optional<VerboseCallEndReasonType> type,
      Optional<IpFamily> family) {
    return new PacketServiceStatus(
        Optional.of(new PacketServiceStatus.Connection(status, reconfiguration)),
        type.map(_ -> CallEndReason.GENERIC_UNSPECIFIED),
        type.map(each -> new VerboseCallEndReason(each, 36)),
        family,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
