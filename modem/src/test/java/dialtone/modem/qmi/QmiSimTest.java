package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.PinStatus;
import dialtone.protocol.qmi.dms.UimGetIccid;
import dialtone.protocol.qmi.dms.UimGetImsi;
import dialtone.protocol.qmi.dms.UimGetPinStatus;
import dialtone.protocol.qmi.dms.UimGetState;
import dialtone.protocol.qmi.dms.UimPinStatus;
import dialtone.protocol.qmi.dms.UimState;
import dialtone.protocol.qmi.dms.UimVerifyPin;
import dialtone.protocol.qmi.uim.Application;
import dialtone.protocol.qmi.uim.CardApplicationState;
import dialtone.protocol.qmi.uim.CardError;
import dialtone.protocol.qmi.uim.CardFile;
import dialtone.protocol.qmi.uim.CardState;
import dialtone.protocol.qmi.uim.CardStatus;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.qmi.uim.ReadTransparent;
import dialtone.protocol.qmi.uim.RegisterEvents;
import dialtone.protocol.qmi.uim.RetriesRemaining;
import dialtone.protocol.qmi.uim.VerifyPin;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiSimTest {
  private static final int NO_APPLICATION = 0xffff;
  private static final String ICCID = "8949020000012345678";
  private static final String IMSI = "262011234567890";

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private QmiSim sim = new QmiSim(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void a_ready_card_tells_its_numbers_in_one_flight() {
    card(SimCards.application(CardApplicationState.READY));
    files();
    assertEquals(
        new SimStatus(
            State.READY,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Private(ICCID)),
            Optional.of(new Private(IMSI))),
        sim.read());
  }

  @Test
  void a_locked_card_tells_its_tries_and_its_number() {
    card(SimCards.application(CardApplicationState.PIN1_OR_UPIN_PIN_REQUIRED));
    files();
    SimStatus status = sim.read();
    assertEquals(State.PIN, status.state());
    assertEquals("SIM PIN", status.asksFor());
    assertEquals(Optional.of(3), status.pinTries());
    assertEquals(Optional.of(10), status.pukTries());
    assertEquals(Optional.of(new Private(ICCID)), status.iccid());
  }

  @Test
  void a_universal_pin_has_tries_of_its_own() {
    card(SimCards.universal());
    assertEquals(Optional.of(2), sim.read().pinTries());
  }

  @Test
  void a_card_that_is_only_detected_is_waited_for() {
    card(SimCards.application(CardApplicationState.DETECTED));
    assertEquals(State.INITIALISING, sim.read().state());
  }

  @Test
  void a_card_without_an_application_yet_is_waited_for() {
    cards(
        new Cards(
            NO_APPLICATION,
            NO_APPLICATION,
            NO_APPLICATION,
            NO_APPLICATION,
            List.of(SimCards.card(CardState.PRESENT, CardError.UNKNOWN))));
    assertEquals(State.INITIALISING, sim.read().state());
  }

  @Test
  void an_illegal_card_does_not_work_and_says_why() {
    card(SimCards.application(CardApplicationState.ILLEGAL));
    SimStatus status = sim.read();
    assertEquals(State.FAILED, status.state());
    assertTrue(status.why().contains("illegal"), status.why());
  }

  @Test
  void an_empty_slot_has_no_card() {
    cards(SimCards.none(CardState.ABSENT, CardError.UNKNOWN));
    assertEquals(State.ABSENT, sim.read().state());
  }

  @Test
  void a_card_that_says_nothing_does_not_work() {
    cards(SimCards.none(CardState.ERROR, CardError.NO_ATR_RECEIVED));
    SimStatus status = sim.read();
    assertEquals(State.FAILED, status.state());
    assertTrue(status.why().contains("ATR"), status.why());
  }

  @Test
  void a_network_lock_is_no_lock_of_the_card() {
    card(SimCards.locked());
    SimStatus status = sim.read();
    assertEquals(State.LOCKED, status.state());
    assertEquals("PH-NET PIN", status.asksFor());
  }

  @Test
  void a_modem_whose_card_service_is_still_starting_is_waited_for() {
    modem.refuses(new GetCardStatus(), QmiError.UIM_UNINITIALIZED.number());
    assertEquals(State.INITIALISING, sim.read().state());
  }

  @Test
  void an_old_modem_without_a_card_service_is_asked_by_the_device_service() {
    old(UimPinStatus.DISABLED);
    modem.answers(new UimGetIccid(), new UimGetIccid.Reply(Optional.of(new Private(ICCID))));
    modem.answers(new UimGetImsi(), new UimGetImsi.Reply(Optional.of(new Private(IMSI))));
    SimStatus status = sim.read();
    assertEquals(State.READY, status.state());
    assertEquals(Optional.of(new Private(ICCID)), status.iccid());
    assertEquals(Optional.of(new Private(IMSI)), status.imsi());
  }

  @Test
  void a_pin_that_is_not_initialised_is_not_asked_for() {
    old(UimPinStatus.NOT_INITIALIZED);
    assertEquals(State.INITIALISING, sim.read().state());
  }

  @Test
  void a_modem_that_never_had_the_card_service_at_all_is_asked_by_the_device_service() {
    FakeQmiModem without = new FakeQmiModem(Service.CTL, Service.DMS);
    sim = new QmiSim(without.session);
    without.answers(
        new UimGetPinStatus(),
        new UimGetPinStatus.Reply(
            Optional.of(new PinStatus(UimPinStatus.ENABLED_NOT_VERIFIED, 3, 10)),
            Optional.empty()));
    assertEquals(State.PIN, sim.read().state());
    without.close();
  }

  @Test
  void a_right_pin_is_entered_once_into_the_slot_in_use() {
    card(SimCards.application(CardApplicationState.PIN1_OR_UPIN_PIN_REQUIRED));
    modem.answers(verify(), new VerifyPin.Reply(OptionalLong.empty(), Optional.empty()));
    SimStatus _ = sim.read();
    sim.enterPin(new Secret("1234"));
    VerifyPin.Info info = modem.asked(verify()).getFirst().info().orElseThrow();
    assertEquals(PinId.PIN1, info.pinId());
    assertEquals("1234", info.pinValue().reveal());
  }

  @Test
  void a_wrong_pin_tells_the_tries_that_are_left() {
    modem.refuses(
        verify(),
        QmiError.INCORRECT_PIN.number(),
        new VerifyPin.Failed(Optional.of(new RetriesRemaining(2, 10)), Optional.empty()));
    assertEquals(
        new Failure.PinRejected(Optional.of(2)), failure(() -> sim.enterPin(new Secret("0000"))));
  }

  @Test
  void a_blocked_pin_has_no_tries_left() {
    modem.refuses(verify(), QmiError.PIN_BLOCKED.number());
    assertEquals(
        new Failure.PinRejected(Optional.of(0)), failure(() -> sim.enterPin(new Secret("0000"))));
  }

  @Test
  void a_pin_that_was_entered_before_is_no_failure() {
    modem.refuses(verify(), QmiError.NO_EFFECT.number());
    sim.enterPin(new Secret("1234"));
    assertEquals(1, modem.asked(verify()).size());
  }

  @Test
  void what_is_no_pin_is_never_sent() {
    assertThrows(ModemFailure.class, () -> sim.enterPin(new Secret("12")));
    assertEquals(List.of(), modem.asked(verify()));
  }

  @Test
  void an_old_modem_takes_its_pin_by_the_device_service() {
    old(UimPinStatus.ENABLED_NOT_VERIFIED);
    modem.refuses(new UimVerifyPin(Optional.empty()), QmiError.INCORRECT_PIN.number());
    SimStatus _ = sim.read();
    assertEquals(
        new Failure.PinRejected(Optional.empty()), failure(() -> sim.enterPin(new Secret("0000"))));
  }

  @Test
  void a_change_of_the_card_is_told() throws InterruptedException {
    modem.answers(
        new RegisterEvents(OptionalLong.empty()), new RegisterEvents.Reply(OptionalLong.of(1)));
    BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    sim.watch(() -> changes.add("changed"));
    modem.port.await(Service.UIM.number(), 0x2e, 1);
    modem.tells(new CardStatus(Optional.of(SimCards.none(CardState.ABSENT, CardError.UNKNOWN))));
    assertEquals("changed", changes.take());
  }

  private static Failure failure(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(ModemFailure.class, work).failure();
  }

  private static VerifyPin verify() {
    return new VerifyPin(Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  private void old(UimPinStatus pin) {
    modem.refuses(new GetCardStatus(), QmiError.INVALID_QMI_COMMAND.number());
    modem.answers(
        new UimGetState(), new UimGetState.Reply(Optional.of(UimState.INITIALIZATION_COMPLETED)));
    modem.answers(
        new UimGetPinStatus(),
        new UimGetPinStatus.Reply(Optional.of(new PinStatus(pin, 3, 10)), Optional.empty()));
  }

  private void files() {
    modem.answering(
        new ReadTransparent(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty()),
        asked -> file(asked.file().orElseThrow()));
  }

  private static ReadTransparent.Reply file(CardFile file) {
    boolean iccid = file.fileId() == 0x2fe2;
    String octets = iccid ? "989420000010325476f8" : "082926102143658709";
    return new ReadTransparent.Reply(
        Optional.empty(),
        Optional.of(Octets.ofHex(octets)),
        OptionalLong.empty(),
        Optional.empty());
  }

  private void card(Application application) {
    cards(SimCards.with(application));
  }

  private void cards(Cards cards) {
    modem.answers(new GetCardStatus(), new GetCardStatus.Reply(Optional.of(cards)));
  }
}
