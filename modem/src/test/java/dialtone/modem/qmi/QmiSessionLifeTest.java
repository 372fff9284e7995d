package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiSessionLifeTest {
  private static final int DMS = Service.DMS.number();
  private static final int WDS = Service.WDS.number();
  private static final int GET_MANUFACTURER = 0x21;

  private final ScriptedQmi modem = new ScriptedQmi("cdc-wdm0", Service.CTL, Service.DMS);
  private final ManualClock clock = new ManualClock();
  private final Waiting waiting = new Waiting(clock);
  private final List<String> trace = Collections.synchronizedList(new ArrayList<>());
  private final QmiSession session = opened(modem);

  private QmiSession opened(ScriptedQmi port) {
    Trace lines =
        new Trace() {
          @Override
          public void sent(String name, String line) {
            trace.add("> " + line);
          }

          @Override
          public void received(String name, String line) {
            trace.add("< " + line);
          }
        };
    return QmiSession.open(port, clock, waiting, lines, ClientLedger.unwritten());
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static Failure failureOf(CompletableFuture<?> work) {
    CompletionException failed = assertThrows(CompletionException.class, work::join);
    return assertInstanceOf(ModemFailure.class, failed.getCause()).failure();
  }

  private void answersManufacturer() {
    modem.on(new GetManufacturer(), each -> modem.succeeds(each, ScriptedQmi.text(1, "Quectel")));
  }

  private static String manufacturer(GetManufacturer.Reply reply) {
    return reply.manufacturer().orElseThrow();
  }

  @Test
  void a_port_that_goes_away_fails_what_waits_and_is_told_once() throws Exception {
    modem.on(DMS, GET_MANUFACTURER, _ -> {});
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    var _ = session.lost(told::add);
    QmiClient client = session.client(Service.DMS);
    CompletableFuture<GetManufacturer.Reply> reply = client.submit(new GetManufacturer());
    modem.await(DMS, GET_MANUFACTURER, 1);
    modem.unplug();
    Failure gone = new Failure.Gone("cdc-wdm0", "unplugged");
    assertEquals(gone, failureOf(reply));
    assertEquals(gone, told.take());
    assertEquals(gone, failureOf(client.submit(new GetManufacturer())));
    assertEquals(gone, failureOf(session.client(Service.NAS).submit(SomeRequests.SIGNAL)));
    BlockingQueue<Failure> late = new LinkedBlockingQueue<>();
    var _ = session.lost(late::add);
    assertEquals(gone, late.take());
    session.close();
    assertTrue(modem.isClosed());
    assertTrue(told.isEmpty());
  }

  @Test
  void closing_fails_what_waits_gives_ids_back_and_tells_no_loss() throws Exception {
    modem.on(DMS, GET_MANUFACTURER, _ -> {});
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    var _ = session.lost(told::add);
    CompletableFuture<GetManufacturer.Reply> reply =
        session.client(Service.DMS).submit(new GetManufacturer());
    modem.await(DMS, GET_MANUFACTURER, 1);
    session.close();
    session.close();
    assertEquals(new Failure.Gone("cdc-wdm0", "it was closed"), failureOf(reply));
    assertEquals(List.of("gives 2/1", "takes 2/1"), modem.log());
    assertTrue(modem.isClosed());
    assertTrue(told.isEmpty());
    assertInstanceOf(
        Failure.Gone.class, failureOf(session.client(Service.DMS).submit(new GetManufacturer())));
  }

  @Test
  void a_stage_that_would_wait_for_itself_is_refused() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(DMS, GET_MANUFACTURER, kept::add);
    QmiClient client = session.client(Service.DMS);
    CompletableFuture<GetManufacturer.Reply> asking =
        client.submit(new GetManufacturer()).thenApply(_ -> client.ask(new GetManufacturer()));
    CompletableFuture<GetManufacturer.Reply> composing =
        client.submit(new GetManufacturer()).thenCompose(_ -> client.submit(new GetManufacturer()));
    for (ScriptedQmi.Asked each : modem.await(DMS, GET_MANUFACTURER, 2)) {
      modem.succeeds(each, ScriptedQmi.text(1, "Quectel"));
    }
    CompletionException failed = assertThrows(CompletionException.class, asking::join);
    assertInstanceOf(IllegalStateException.class, failed.getCause());
    modem.succeeds(
        modem.await(DMS, GET_MANUFACTURER, 3).getLast(), ScriptedQmi.text(1, "composed"));
    assertEquals("composed", manufacturer(composing.join()));
  }

  @Test
  void a_request_of_another_service_is_refused_here() {
    assertThrows(
        IllegalArgumentException.class,
        () -> session.client(Service.NAS).submit(new GetManufacturer()));
  }

  @Test
  void a_service_that_the_modem_lacks_is_said_in_plain_words() {
    Failure failure = failureOf(session.client(Service.UIM).submit(SomeRequests.CARD));
    assertEquals(
        new Failure.Unsupported(
            "what needs QMI's service uim (user identity module)",
            "this modem does not have it; it has ctl, dms"),
        failure);
    assertEquals(1, modem.asked(0, 0x21).size());
    assertInstanceOf(
        Failure.Unsupported.class,
        failureOf(session.client(Service.NAS).submit(SomeRequests.SIGNAL)));
    assertEquals(1, modem.asked(0, 0x21).size());
  }

  @Test
  void the_trace_shows_both_directions_by_name() {
    answersManufacturer();
    assertEquals("Quectel", manufacturer(session.client(Service.DMS).ask(new GetManufacturer())));
    assertTrue(
        trace.contains("> dms GetManufacturer request, client 1, transaction 1"), trace.toString());
    assertTrue(
        trace.contains(
            "< dms GetManufacturer response, client 1, transaction 1: success,"
                + " manufacturer=\"Quectel\""),
        trace.toString());
  }
}
