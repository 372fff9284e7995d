package dialtone.simulator.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.AllocateCidCodec;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.ctl.SyncCodec;
import dialtone.protocol.qmi.ctl.SyncIndicationCodec;
import dialtone.protocol.qmi.dms.GetModel;
import dialtone.protocol.qmi.dms.GetModelCodec;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.GetOperatingModeCodec;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetFccAuthentication;
import dialtone.protocol.qmi.dms.SetFccAuthenticationCodec;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingModeCodec;
import dialtone.protocol.qmi.uim.CardApplicationState;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.uim.GetCardStatusCodec;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.qmi.uim.PowerOffSim;
import dialtone.protocol.qmi.uim.PowerOffSimCodec;
import dialtone.protocol.qmi.uim.PowerOnSim;
import dialtone.protocol.qmi.uim.PowerOnSimCodec;
import dialtone.protocol.qmi.uim.VerifyPin;
import dialtone.protocol.qmi.uim.VerifyPinCodec;
import dialtone.simulator.model.Sim;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class QmiFaceTest {
  private final QmiHost host = new QmiHost("quectel-ec25");

  private QmiError allocationRefused() {
    return host.refused(
        AllocateCidCodec.INSTANCE, new AllocateCid(OptionalInt.of(Service.DMS.number())), 0);
  }

  @Test
  void ids_are_given_once_and_can_be_given_again_after_release() {
    for (int round = 0; round < 300; round++) {
      int first = host.client(Service.NAS);
      int second = host.client(Service.NAS);
      assertTrue(first != second);
      host.release(Service.NAS, first);
      host.release(Service.NAS, second);
    }
  }

  @Test
  void ids_that_nobody_gives_back_run_out_until_sync() {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < Clients.MOST; i++) {
      assertTrue(given.add(host.client(Service.DMS)));
    }
    assertEquals(QmiError.CLIENT_IDS_EXHAUSTED, allocationRefused());
    host.ask(SyncCodec.INSTANCE, new Sync(), 0);
    assertEquals(1, host.client(Service.DMS));
  }

  @Test
  void fault_cid_exhausted_ends_with_sync_too() {
    host.fault("cid-exhausted");
    assertEquals(QmiError.CLIENT_IDS_EXHAUSTED, allocationRefused());
    host.ask(SyncCodec.INSTANCE, new Sync(), 0);
    assertEquals(1, host.client(Service.DMS));
  }

  @Test
  void an_id_that_was_not_given_is_refused() {
    assertEquals(
        QmiError.INVALID_CLIENT_ID, host.refused(GetModelCodec.INSTANCE, new GetModel(), 5));
  }

  @Test
  void a_service_that_the_model_lacks_is_refused() {
    QmiHost old = new QmiHost("huawei-e392");
    assertEquals(
        QmiError.INVALID_SERVICE_TYPE,
        old.refused(
            AllocateCidCodec.INSTANCE, new AllocateCid(OptionalInt.of(Service.WDA.number())), 0));
  }

  @Test
  void a_pin_entered_on_this_face_is_known_to_the_modem() {
    QmiHost locked = new QmiHost("quectel-ec25", "pin=2468");
    int uim = locked.client(Service.UIM);
    assertEquals(CardApplicationState.PIN1_OR_UPIN_PIN_REQUIRED, state(locked, uim));
    assertEquals(
        2,
        locked
            .refusal(VerifyPinCodec.INSTANCE, pin("1111"), uim)
            .retriesRemaining()
            .orElseThrow()
            .verifyRetriesLeft());
    locked.ask(VerifyPinCodec.INSTANCE, pin("2468"), uim);
    assertEquals(CardApplicationState.READY, state(locked, uim));
    assertEquals(Sim.State.READY, locked.modem.sim().state());
  }

  private static VerifyPin pin(String code) {
    return new VerifyPin(
        Optional.empty(),
        Optional.of(new VerifyPin.Info(PinId.PIN1, new Secret(code))),
        OptionalLong.empty());
  }

  private static CardApplicationState state(QmiHost host, int uim) {
    return host.ask(GetCardStatusCodec.INSTANCE, new GetCardStatus(), uim)
        .cardStatus()
        .orElseThrow()
        .cards()
        .getFirst()
        .applications()
        .getFirst()
        .state();
  }

  @Test
  void fault_uim_illegal_ends_when_the_card_restarts() {
    host.fault("uim-illegal");
    int uim = host.client(Service.UIM);
    assertEquals(CardApplicationState.ILLEGAL, state(host, uim));
    assertTrue(!host.modem.registration().registered());
    host.ask(PowerOffSimCodec.INSTANCE, new PowerOffSim(OptionalInt.of(1)), uim);
    host.ask(PowerOnSimCodec.INSTANCE, new PowerOnSim(OptionalInt.of(1)), uim);
    assertEquals(CardApplicationState.READY, state(host, uim));
    assertTrue(host.modem.registration().registered());
  }

  @Test
  void fault_slow_uim_delays_that_service_alone() {
    host.fault("slow-uim=8s");
    int uim = host.client(Service.UIM);
    int dms = host.client(Service.DMS);
    assertEquals(
        Optional.empty(), host.exchange(GetCardStatusCodec.INSTANCE, new GetCardStatus(), uim));
    assertEquals(
        Optional.of("QUECTEL Mobile Broadband Module"),
        host.ask(GetModelCodec.INSTANCE, new GetModel(), dms).model());
    host.pass(Duration.ofSeconds(8));
    assertEquals(1, host.came.size());
  }

  private OperatingMode mode(QmiHost on, int dms) {
    return on.ask(GetOperatingModeCodec.INSTANCE, new GetOperatingMode(), dms).mode().orElseThrow();
  }

  private static SetOperatingMode to(OperatingMode mode) {
    return new SetOperatingMode(Optional.of(mode));
  }

  @Test
  void from_offline_only_a_reset_leads_back_and_forgets_the_ids() {
    int dms = host.client(Service.DMS);
    host.ask(SetOperatingModeCodec.INSTANCE, to(OperatingMode.OFFLINE), dms);
    assertEquals(OperatingMode.OFFLINE, mode(host, dms));
    assertEquals(
        QmiError.INVALID_TRANSITION,
        host.refused(SetOperatingModeCodec.INSTANCE, to(OperatingMode.ONLINE), dms));
    host.ask(SetOperatingModeCodec.INSTANCE, to(OperatingMode.RESET), dms);
    host.pass(Duration.ofSeconds(1));
    assertEquals(1, host.told(SyncIndicationCodec.INSTANCE).size());
    assertEquals(OperatingMode.ONLINE, mode(host, host.client(Service.DMS)));
  }

  @Test
  void the_fcc_lock_keeps_the_radio_off_until_authentication() {
    QmiHost locked = new QmiHost("dell-5804", "fccLock=true");
    int dms = locked.client(Service.DMS);
    assertEquals(OperatingMode.LOW_POWER, mode(locked, dms));
    assertEquals(
        QmiError.INVALID_TRANSITION,
        locked.refused(SetOperatingModeCodec.INSTANCE, to(OperatingMode.ONLINE), dms));
    locked.ask(SetFccAuthenticationCodec.INSTANCE, new SetFccAuthentication(), dms);
    locked.ask(SetOperatingModeCodec.INSTANCE, to(OperatingMode.ONLINE), dms);
    assertEquals(OperatingMode.ONLINE, mode(locked, dms));
    assertTrue(locked.modem.registration().registered());
  }

  @Test
  void every_model_answers_the_basics() {
    for (String model : List.of("huawei-e392", "quectel-ec25", "quectel-rm520n", "dell-5804")) {
      QmiHost each = new QmiHost(model);
      int dms = each.client(Service.DMS);
      assertTrue(each.ask(GetModelCodec.INSTANCE, new GetModel(), dms).model().isPresent(), model);
      assertEquals(CardApplicationState.READY, state(each, each.client(Service.UIM)), model);
    }
  }
}
