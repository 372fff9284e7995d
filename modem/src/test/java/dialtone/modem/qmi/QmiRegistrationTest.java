package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.known.KnownCodecs;
import dialtone.protocol.qmi.nas.AttachState;
import dialtone.protocol.qmi.nas.CurrentPlmn;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetOperatorName;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.GetSystemInfo;
import dialtone.protocol.qmi.nas.InitiateNetworkRegister;
import dialtone.protocol.qmi.nas.NetworkReject;
import dialtone.protocol.qmi.nas.NetworkSelectionPreference;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.NetworkType;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RegistrationState;
import dialtone.protocol.qmi.nas.RejectCause;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiRegistrationTest {
  private static final SetSystemSelectionPreference SELECTION = SystemSelection.NOTHING.request();
  private static final InitiateNetworkRegister REGISTER =
      new InitiateNetworkRegister(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiPower power = new QmiPower(modem.session);
  private final QmiRegistration registration = new QmiRegistration(modem.session, power);
  private final BlockingQueue<RegistrationStatus> told = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void a_modem_at_home_on_lte_is_attached_and_names_its_operator() {
    serving(RegistrationState.REGISTERED, false, RadioInterface.LTE);
    assertEquals(
        new RegistrationStatus(
            State.HOME,
            true,
            Optional.of(Technology.LTE),
            Optional.of("Vodafone.de"),
            Optional.empty()),
        registration.read());
  }

  @Test
  void a_modem_abroad_roams() {
    serving(RegistrationState.REGISTERED, true, RadioInterface.LTE);
    assertEquals(State.ROAMING, registration.read().state());
  }

  @Test
  void with_lte_and_nr_side_by_side_the_modem_is_registered_on_lte() {
    serving(RegistrationState.REGISTERED, false, RadioInterface.LTE, RadioInterface.NR5G);
    assertEquals(Optional.of(Technology.LTE), registration.read().technology());
  }

  @Test
  void a_modem_on_5g_alone_is_known_by_its_system_info() {
    modem.refuses(new GetServingSystem(), QmiError.INFORMATION_UNAVAILABLE.number());
    systems(false);
    RegistrationStatus status = registration.read();
    assertEquals(State.HOME, status.state());
    assertEquals(Optional.of(Technology.NR), status.technology());
    assertTrue(status.attached());
    assertEquals(Optional.of("26202"), status.operator());
  }

  @Test
  void a_data_modem_that_serving_system_calls_unregistered_is_registered_for_packets() {
    serving(RegistrationState.NOT_REGISTERED, false, RadioInterface.NONE);
    systems(true);
    assertEquals(State.ROAMING, registration.read().state());
  }

  @Test
  void a_modem_that_searches_is_not_attached() {
    serving(RegistrationState.NOT_REGISTERED_SEARCHING, false);
    RegistrationStatus status = registration.read();
    assertEquals(State.SEARCHING, status.state());
    assertFalse(status.attached());
  }

  @Test
  void an_mnc_of_three_digits_keeps_its_zero() {
    reply(RegistrationState.REGISTERED, new CurrentPlmn(310, 26, ""), true);
    assertEquals(Optional.of("310026"), registration.read().operator());
  }

  @Test
  void a_network_that_refuses_tells_why() throws InterruptedException {
    on();
    serving(RegistrationState.REGISTRATION_DENIED, false);
    registration.watch(told::add);
    assertEquals(Optional.empty(), told.take().rejectCause());
    modem.tells(
        new NetworkReject(
            Optional.of(RadioInterface.LTE),
            Optional.of(NetworkServiceDomain.PS),
            Optional.of(RejectCause.PLMN_NOT_ALLOWED),
            Optional.of(new ExactPlmn(262, 1, false)),
            OptionalLong.empty()));
    RegistrationStatus status = told.take();
    assertEquals(State.DENIED, status.state());
    assertEquals(Optional.of(11), status.rejectCause());
  }

  @Test
  void a_change_is_told_and_what_it_leaves_out_stays() throws InterruptedException {
    on();
    serving(RegistrationState.NOT_REGISTERED_SEARCHING, false);
    registration.watch(told::add);
    assertEquals(State.SEARCHING, told.take().state());
    modem.tells(
        Servings.indication(
            new ServingNetwork(
                RegistrationState.REGISTERED,
                AttachState.ATTACHED,
                AttachState.ATTACHED,
                NetworkType.GPP,
                List.of(RadioInterface.LTE))));
    RegistrationStatus status = told.take();
    assertEquals(State.HOME, status.state());
    assertEquals(Optional.of("Vodafone.de"), status.operator());
  }

  @Test
  void the_operators_name_is_asked_where_serving_system_leaves_it_out()
      throws InterruptedException {
    on();
    modem.answers(
        new GetOperatorName(),
        new GetOperatorName.Reply(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("o2 - de"),
            Optional.empty()));
    reply(RegistrationState.REGISTERED, new CurrentPlmn(262, 3, ""), false);
    registration.watch(told::add);
    assertEquals(Optional.of("26203"), told.take().operator());
    assertEquals(Optional.of("o2 - de"), told.take().operator());
  }

  @Test
  void watching_turns_a_sleeping_radio_on() {
    mode(OperatingMode.LOW_POWER);
    modem.answers(new SetOperatingMode(Optional.empty()), new SetOperatingMode.Reply());
    registration.watch(told::add);
    assertEquals(
        List.of(new SetOperatingMode(Optional.of(OperatingMode.ONLINE))),
        modem.asked(new SetOperatingMode(Optional.empty())));
  }

  @Test
  void a_modem_that_was_set_offline_says_that_it_must_be_restarted() {
    mode(OperatingMode.OFFLINE);
    modem.refuses(new SetOperatingMode(Optional.empty()), QmiError.INVALID_TRANSITION.number());
    ModemFailure failure = assertThrows(ModemFailure.class, () -> registration.watch(told::add));
    assertTrue(failure.failure() instanceof Failure.Unsupported, failure.getMessage());
    assertTrue(failure.getMessage().contains("restarted"), failure.getMessage());
  }

  @Test
  void a_network_is_chosen_with_all_digits_of_its_mnc_until_the_modem_restarts() {
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    registration.select(Optional.of("310026"));
    SetSystemSelectionPreference asked = modem.asked(SELECTION).getFirst();
    assertEquals(
        Optional.of(
            new SetSystemSelectionPreference.NetworkSelection(
                NetworkSelectionPreference.MANUAL, 310, 26)),
        asked.networkSelectionPreference());
    assertEquals(Optional.of(true), asked.mncPcsDigitIncludeStatus());
    assertEquals("POWER_CYCLE", asked.changeDuration().orElseThrow().name());
    assertEquals(OptionalInt.empty(), asked.modePreference());
  }

  @Test
  void the_automatic_choice_ends_one_by_hand_for_good() {
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    registration.select(Optional.empty());
    assertEquals(
        "PERMANENT", modem.asked(SELECTION).getFirst().changeDuration().orElseThrow().name());
  }

  @Test
  void an_old_modem_registers_by_hand() {
    modem.answers(REGISTER, new InitiateNetworkRegister.Reply());
    registration.select(Optional.of("26201"));
    InitiateNetworkRegister asked = modem.asked(REGISTER).getFirst();
    assertEquals(
        Optional.of(
            new InitiateNetworkRegister.ManualRegistrationInfo3gpp(262, 1, RadioInterface.UNKNOWN)),
        asked.manualRegistrationInfo3gpp());
    assertEquals(Optional.of(false), asked.mncPcsDigitIncludeStatus());
  }

  @Test
  void what_is_no_network_is_never_sent() {
    assertThrows(ModemFailure.class, () -> registration.select(Optional.of("26a01")));
    assertEquals(0, modem.port.asked(Service.NAS.number(), KnownCodecs.of(SELECTION).id()).size());
  }

  private void systems(boolean roaming) {
    modem.port.on(
        new GetSystemInfo(), asked -> modem.port.succeeds(asked, SystemInfos.nr(roaming)));
  }

  private void on() {
    mode(OperatingMode.ONLINE);
  }

  private void mode(OperatingMode mode) {
    modem.answers(
        new GetOperatingMode(),
        new GetOperatingMode.Reply(Optional.of(mode), OptionalInt.empty(), Optional.empty()));
  }

  private void serving(RegistrationState state, boolean roaming, RadioInterface... radios) {
    modem.answers(
        new GetServingSystem(),
        Servings.reply(
            new ServingNetwork(
                state,
                AttachState.ATTACHED,
                AttachState.ATTACHED,
                NetworkType.GPP,
                List.of(radios)),
            roaming ? RoamingIndicatorStatus.ON : RoamingIndicatorStatus.OFF,
            new CurrentPlmn(262, 2, "Vodafone.de"),
            Optional.empty()));
  }

  private void reply(RegistrationState state, CurrentPlmn plmn, boolean threeDigits) {
    modem.answers(
        new GetServingSystem(),
        Servings.reply(
            new ServingNetwork(
                state,
                AttachState.ATTACHED,
                AttachState.ATTACHED,
                NetworkType.GPP,
                List.of(RadioInterface.LTE)),
            RoamingIndicatorStatus.OFF,
            plmn,
            Optional.of(new ExactPlmn(plmn.mcc(), plmn.mnc(), threeDigits))));
  }
}
