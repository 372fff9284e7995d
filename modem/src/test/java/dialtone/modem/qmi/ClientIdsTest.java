package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.Undo;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Client ids from the first wish to the last, and after a kill at any moment.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientIdsTest {
  private static final String PORT = "cdc-wdm0";
  private static final int CTL = Service.CTL.number();
  private static final int DMS = Service.DMS.number();
  private static final int ALLOCATE = 0x22;
  private static final int RELEASE = 0x23;
  private static final int SYNC = 0x27;
  private static final int REVOKE = 0x24;
  private static final int GET_MANUFACTURER = 0x21;
  private static final Undo ASKED = new Undo.SyncQmi(PORT);

  private final ScriptedQmi modem = new ScriptedQmi(PORT);
  private final ManualClock clock = new ManualClock();

  ClientIdsTest() {
    modem.on(new GetManufacturer(), each -> modem.succeeds(each, ScriptedQmi.text(1, "Quectel")));
  }

  private static Undo given(int service, int client) {
    return new Undo.ReleaseQmiClient(PORT, service, client);
  }

  private QmiSession open(RecordedJournal journal) {
    return QmiSession.open(
        modem, clock, new Waiting(clock), Trace.off(), ClientLedger.in(journal, PORT));
  }

  private static Failure failureOf(CompletableFuture<?> work) {
    CompletionException failed = assertThrows(CompletionException.class, work::join);
    return assertInstanceOf(ModemFailure.class, failed.getCause()).failure();
  }

  @Test
  void the_wish_is_written_before_it_is_sent_and_the_id_before_it_is_used() {
    List<String> order = new ArrayList<>();
    RecordedJournal journal =
        new RecordedJournal()
            .telling(undo -> order.add(undo + " after " + modem.asked().size() + " requests"));
    try (QmiSession session = open(journal)) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertEquals(
          List.of(ASKED + " after 0 requests", given(DMS, 1) + " after 1 requests"), order);
      assertEquals(List.of(given(DMS, 1)), journal.standing());
    }
    assertEquals(List.of(), journal.standing());
    assertEquals(0, modem.inUse(Service.DMS));
  }

  @Test
  void three_hundred_rounds_do_not_exhaust_a_modem_with_two_ids() {
    modem.withIds(2);
    RecordedJournal journal = new RecordedJournal();
    try (QmiSession session = open(journal)) {
      for (int round = 0; round < 300; round++) {
        try (QmiClient client = session.newClient(Service.DMS)) {
          var _ = client.ask(new GetManufacturer());
        }
        try (QmiClient shared = session.client(Service.DMS)) {
          var _ = shared.ask(new GetManufacturer());
        }
      }
    }
    assertEquals(600, modem.asked(CTL, RELEASE).size());
    assertEquals(0, modem.inUse(Service.DMS));
    assertEquals(List.of(), journal.standing());
  }

  @Test
  void no_id_left_is_said_with_what_helps() {
    modem.withIds(1);
    RecordedJournal journal = new RecordedJournal();
    try (QmiSession session = open(journal)) {
      assertEquals(1, session.newClient(Service.DMS).id());
      Failure failure = failureOf(session.newClient(Service.DMS).submit(new GetManufacturer()));
      assertEquals(
          new Failure.Refused("the request for a client id of dms", new Refusal.Qmi(5)), failure);
      assertFalse(Explanation.of(failure).fix().isEmpty());
      assertEquals(List.of(given(DMS, 1)), journal.standing());
    }
  }

  @Test
  void what_was_left_is_given_back_before_anything_else_is_asked() throws Exception {
    modem.occupied(DMS, 3);
    modem.occupied(1, 2);
    RecordedJournal journal =
        RecordedJournal.with(
            new Undo.LowerLink("wwan0"),
            given(DMS, 3),
            given(1, 2),
            new Undo.ReleaseQmiClient("cdc-wdm1", 1, 1));
    try (QmiSession session = open(journal)) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertEquals(
          List.of(RELEASE, RELEASE, ALLOCATE, GET_MANUFACTURER),
          modem.asked().stream().map(each -> each.header().id()).toList());
      assertTrue(session.takeBack(new Undo.ReleaseQmiClient(PORT, DMS, 3)));
      assertFalse(session.takeBack(new Undo.ReleaseQmiClient("cdc-wdm1", 1, 1)));
      assertFalse(session.takeBack(new Undo.ReleaseQmiClient(PORT, DMS, 1)));
    }
    assertEquals(
        List.of(new Undo.LowerLink("wwan0"), new Undo.ReleaseQmiClient("cdc-wdm1", 1, 1)),
        journal.standing());
    assertEquals(0, modem.inUse(Service.DMS));
  }

  @Test
  void an_id_that_was_given_back_already_is_struck_out_all_the_same() throws Exception {
    RecordedJournal journal = RecordedJournal.with(given(DMS, 3));
    try (QmiSession _ = open(journal)) {
      journal.await(List.of());
    }
    assertEquals(List.of("takes 2/3"), modem.log());
  }

  @Test
  void a_wish_that_was_cut_off_is_answered_by_sync_first() throws Exception {
    modem.occupied(DMS, 1);
    modem.occupied(DMS, 2);
    RecordedJournal journal = RecordedJournal.with(given(DMS, 1), ASKED, ASKED);
    try (QmiSession session = open(journal)) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertEquals(List.of("sync", "gives 2/1"), modem.log());
      assertEquals(List.of(given(DMS, 1)), journal.standing());
      assertFalse(session.takeBack(new Undo.SyncQmi(PORT)));
    }
    assertEquals(List.of(), journal.standing());
  }

  @Test
  void behind_a_proxy_nothing_is_synced_and_the_device_is_named_first() throws Exception {
    modem.behindProxy();
    modem.on(CTL, 0xff00, each -> modem.succeeds(each, _ -> {}));
    modem.occupied(DMS, 1);
    RecordedJournal journal = RecordedJournal.with(given(DMS, 1), ASKED);
    try (QmiSession session = open(journal)) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertEquals(
          List.of(0xff00, RELEASE, ALLOCATE, GET_MANUFACTURER),
          modem.asked().stream().map(each -> each.header().id()).toList());
      assertEquals("/dev/cdc-wdm0", path(modem.asked(CTL, 0xff00).getFirst()));
      journal.await(List.of(given(DMS, 1)));
    }
    assertEquals(List.of(), journal.standing());
  }

  private static String path(ScriptedQmi.Asked each) {
    StringBuilder path = new StringBuilder();
    var in = each.read();
    while (in.next()) {
      while (in.remaining() > 0) {
        path.append((char) in.u8());
      }
    }
    return path.toString();
  }

  @Test
  void a_proxy_that_opens_nothing_fails_what_is_asked_and_is_asked_again() {
    modem.behindProxy();
    modem.on(CTL, 0xff00, each -> modem.refuses(each, 3));
    try (QmiSession session = open(new RecordedJournal())) {
      QmiClient client = session.client(Service.DMS);
      assertEquals(
          new Failure.Refused("ctl InternalProxyOpen", new Refusal.Qmi(3)),
          failureOf(client.submit(new GetManufacturer())));
      modem.on(CTL, 0xff00, each -> modem.succeeds(each, _ -> {}));
      assertEquals("Quectel", client.ask(new GetManufacturer()).manufacturer().orElseThrow());
    }
  }

  @Test
  void an_id_that_comes_too_late_is_given_back() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(CTL, ALLOCATE, kept::add);
    RecordedJournal journal = new RecordedJournal();
    try (QmiSession session = open(journal)) {
      CompletableFuture<GetManufacturer.Reply> reply =
          session.client(Service.DMS).submit(new GetManufacturer());
      modem.await(CTL, ALLOCATE, 1);
      clock.pass(Duration.ofSeconds(10));
      assertInstanceOf(Failure.Timeout.class, failureOf(reply));
      assertEquals(List.of(ASKED), journal.standing());
      modem.occupied(DMS, 4);
      modem.succeeds(kept.getFirst(), ScriptedQmi.octets(1, DMS, 4));
      modem.await(CTL, RELEASE, 1);
      journal.await(List.of());
    }
    assertEquals(List.of("takes 2/4"), modem.log());
  }

  @Test
  void a_mute_modem_delays_the_end_by_a_moment_and_the_next_start_gives_back() throws Exception {
    RecordedJournal journal = new RecordedJournal();
    QmiSession session = open(journal);
    var _ = session.client(Service.DMS).ask(new GetManufacturer());
    modem.mute(true);
    Thread closing = Thread.ofVirtual().start(session::close);
    modem.await(CTL, RELEASE, 1);
    clock.awaitTimer(QmiClient.MOMENT);
    clock.pass(QmiClient.MOMENT);
    closing.join();
    assertTrue(modem.isClosed());
    assertEquals(List.of(given(DMS, 1)), journal.standing());
  }

  @Test
  void an_end_while_the_id_is_asked_for_gives_it_back() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(CTL, ALLOCATE, kept::add);
    RecordedJournal journal = new RecordedJournal();
    QmiSession session = open(journal);
    CompletableFuture<GetManufacturer.Reply> reply =
        session.client(Service.DMS).submit(new GetManufacturer());
    modem.await(CTL, ALLOCATE, 1);
    Thread closing = Thread.ofVirtual().start(session::close);
    clock.awaitTimer(QmiClient.MOMENT);
    modem.occupied(DMS, 1);
    modem.succeeds(kept.getFirst(), ScriptedQmi.octets(1, DMS, 1));
    closing.join();
    assertEquals("Quectel", reply.join().manufacturer().orElseThrow());
    assertEquals(List.of("takes 2/1"), modem.log());
    assertEquals(List.of(), journal.standing());
  }

  @Test
  void an_adopted_id_is_left_and_a_kept_one_is_for_the_next_program() {
    modem.occupied(DMS, 7);
    RecordedJournal journal = new RecordedJournal();
    try (QmiSession session = open(journal)) {
      QmiClient adopted = session.adopt(Service.DMS, 7);
      assertEquals(7, adopted.id());
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertEquals(7, modem.asked(DMS, GET_MANUFACTURER).getFirst().header().client());
      QmiClient kept = session.client(Service.WDS);
      kept.keep();
      assertEquals(List.of(), journal.standing());
    }
    assertEquals(List.of("gives 1/1"), modem.log());
  }

  @Test
  void an_adopted_or_kept_id_can_be_given_back_all_the_same() {
    modem.occupied(DMS, 7);
    try (QmiSession session = open(new RecordedJournal())) {
      session.adopt(Service.DMS, 7).release();
      QmiClient kept = session.client(Service.WDS);
      kept.keep();
      kept.release();
      // The modem does not know it any more, which is what was wanted.
      session.adopt(Service.NAS, 9).release();
    }
    assertEquals(List.of("takes 2/7", "gives 1/1", "takes 1/1", "takes 3/9"), modem.log());
  }

  @Test
  void a_revoked_id_fails_its_requests_and_ends_the_session() throws Exception {
    modem.on(DMS, GET_MANUFACTURER, _ -> {});
    RecordedJournal journal = new RecordedJournal();
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    try (QmiSession session = open(journal)) {
      var _ = session.lost(told::add);
      assertEquals(1, session.client(Service.WDS).id());
      CompletableFuture<GetManufacturer.Reply> reply =
          session.client(Service.DMS).submit(new GetManufacturer());
      modem.await(DMS, GET_MANUFACTURER, 1);
      modem.says(ScriptedQmi.indication(CTL, 0xff, REVOKE, ScriptedQmi.octets(1, DMS, 2)));
      modem.says(ScriptedQmi.indication(CTL, 0xff, REVOKE, ScriptedQmi.octets(1, DMS, 1)));
      Failure why = new Failure.Gone(PORT, "the modem restarted and forgot its clients");
      assertEquals(why, failureOf(reply));
      assertEquals(why, told.take());
      journal.await(List.of(given(Service.WDS.number(), 1)));
      modem.on(new GetManufacturer(), each -> modem.succeeds(each, ScriptedQmi.text(1, "again")));
      QmiClient fresh = session.client(Service.DMS);
      assertEquals("again", fresh.ask(new GetManufacturer()).manufacturer().orElseThrow());
    }
    assertEquals(List.of(), journal.standing());
    assertTrue(told.isEmpty());
  }

  @Test
  void a_modem_that_starts_anew_forgets_all_ids() throws Exception {
    RecordedJournal journal = new RecordedJournal();
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    try (QmiSession session = open(journal)) {
      var _ = session.lost(told::add);
      modem.says(ScriptedQmi.indication(CTL, 0xff, SYNC, _ -> {}));
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      assertTrue(told.isEmpty());
      assertEquals(1, session.client(Service.WDS).id());
      modem.says(ScriptedQmi.indication(CTL, 0xff, SYNC, _ -> {}));
      assertInstanceOf(Failure.Gone.class, told.take());
      journal.await(List.of());
    }
    assertTrue(modem.asked(CTL, RELEASE).isEmpty());
  }
}
