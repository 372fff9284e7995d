package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.dms.GetManufacturer;
import dialtone.protocol.qmi.dms.GetModel;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiSessionTest {
  private static final int DMS = Service.DMS.number();
  private static final int WDS = Service.WDS.number();
  private static final int GET_MANUFACTURER = 0x21;
  private static final int PACKET_SERVICE_STATUS = 0x22;
  private static final int BEARER = 0x14;
  private static final int ALL = 0xff;
  private static final String MAKER = "the maker's name";

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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 13, 64, 4096})
  void a_request_is_answered_with_its_record_in_pieces_of_any_length(int piece) {
    modem.inPiecesOf(piece);
    answersManufacturer();
    assertEquals("Quectel", manufacturer(session.client(Service.DMS).ask(new GetManufacturer())));
  }

  @Test
  void a_shared_client_gets_its_id_once_and_an_own_one_another() {
    answersManufacturer();
    QmiClient shared = session.client(Service.DMS);
    QmiClient own = session.newClient(Service.DMS);
    assertEquals("Quectel", manufacturer(shared.ask(new GetManufacturer())));
    assertEquals("Quectel", manufacturer(own.ask(new GetManufacturer())));
    assertEquals("Quectel", manufacturer(session.client(Service.DMS).ask(new GetManufacturer())));
    assertEquals(List.of("gives 2/1", "gives 2/2"), modem.log());
    assertEquals(0, session.client(Service.CTL).id());
  }

  @Test
  void answers_come_in_any_order_and_find_who_asked() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(DMS, GET_MANUFACTURER, kept::add);
    List<CompletableFuture<GetManufacturer.Reply>> replies =
        IntStream.range(0, 20)
            .mapToObj(_ -> session.client(Service.DMS).submit(new GetManufacturer()))
            .toList();
    modem.await(DMS, GET_MANUFACTURER, 20);
    for (ScriptedQmi.Asked each : kept.reversed()) {
      String name = "maker " + each.header().transaction();
      modem.succeeds(each, ScriptedQmi.text(1, name));
    }
    for (int i = 0; i < replies.size(); i++) {
      assertEquals("maker " + (i + 1), manufacturer(replies.get(i).join()));
    }
    // One round trip for the id and one for each request.
    assertEquals(21, waiting.requests());
  }

  @Test
  void what_is_asked_before_the_id_is_known_goes_out_in_order() throws Exception {
    List<ScriptedQmi.Asked> allocation = new ArrayList<>();
    modem.on(0, 0x22, allocation::add);
    QmiClient client = session.client(Service.DMS);
    CompletableFuture<GetManufacturer.Reply> first = client.submit(new GetManufacturer());
    CompletableFuture<GetModel.Reply> second = client.submit(new GetModel());
    modem.await(0, 0x22, 1);
    assertTrue(modem.asked(DMS, GET_MANUFACTURER).isEmpty());
    modem.succeeds(allocation.getFirst(), ScriptedQmi.octets(1, DMS, 9));
    modem.await(DMS, 0x22, 1);
    assertEquals(
        List.of(0x22, GET_MANUFACTURER, 0x22),
        modem.asked().stream().map(each -> each.header().id()).toList());
    assertEquals(9, modem.asked().getLast().header().client());
    assertInstanceOf(Failure.Refused.class, failureOf(first));
    assertInstanceOf(Failure.Refused.class, failureOf(second));
  }

  @Test
  void no_transaction_id_is_given_twice_while_it_waits() throws Exception {
    modem.on(new GetVersionInfo(), _ -> {});
    QmiClient control = session.client(Service.CTL);
    List<CompletableFuture<GetVersionInfo.Reply>> pending =
        IntStream.range(0, 255).mapToObj(_ -> control.submit(new GetVersionInfo())).toList();
    List<Integer> numbers =
        modem.await(0, 0x21, 255).stream().map(a -> a.header().transaction()).toList();
    assertEquals(IntStream.rangeClosed(1, 255).boxed().toList(), numbers);
    assertInstanceOf(Failure.Busy.class, failureOf(control.submit(new GetVersionInfo())));

    modem.succeeds(modem.asked(0, 0x21).get(41), _ -> {});
    assertEquals(Optional.empty(), pending.get(41).join().serviceList());
    CompletableFuture<GetVersionInfo.Reply> _ = control.submit(new GetVersionInfo());
    assertEquals(42, modem.await(0, 0x21, 256).getLast().header().transaction());
  }

  @Test
  void each_request_has_its_own_deadline_and_its_timeout_says_what_was_waited_for()
      throws Exception {
    modem.on(DMS, GET_MANUFACTURER, _ -> {});
    QmiClient client = session.client(Service.DMS);
    CompletableFuture<GetManufacturer.Reply> usual = client.submit(new GetManufacturer());
    CompletableFuture<GetManufacturer.Reply> patient =
        client.submit(new GetManufacturer(), Duration.ofSeconds(60), MAKER);
    modem.await(DMS, GET_MANUFACTURER, 2);
    clock.pass(Duration.ofSeconds(10));
    assertEquals(
        new Failure.Timeout(
            "dms GetManufacturer", "the answer of the modem's service dms", Duration.ofSeconds(10)),
        failureOf(usual));
    assertFalse(patient.isDone());
    clock.pass(Duration.ofSeconds(50));
    assertEquals(
        new Failure.Timeout("dms GetManufacturer", MAKER, Duration.ofSeconds(60)),
        failureOf(patient));
  }

  @Test
  void a_late_answer_is_noted_and_taken_for_no_other() throws Exception {
    modem.on(DMS, GET_MANUFACTURER, _ -> {});
    QmiClient client = session.client(Service.DMS);
    CompletableFuture<GetManufacturer.Reply> first = client.submit(new GetManufacturer());
    modem.await(DMS, GET_MANUFACTURER, 1);
    clock.pass(Duration.ofSeconds(10));
    assertInstanceOf(Failure.Timeout.class, failureOf(first));
    CompletableFuture<GetManufacturer.Reply> second = client.submit(new GetManufacturer());
    List<ScriptedQmi.Asked> asked = modem.await(DMS, GET_MANUFACTURER, 2);
    modem.succeeds(asked.getFirst(), ScriptedQmi.text(1, "late"));
    modem.succeeds(asked.getLast(), ScriptedQmi.text(1, "in time"));
    assertEquals("in time", manufacturer(second.join()));
    assertTrue(
        trace.stream().anyMatch(line -> line.endsWith("(dropped: after its deadline)")),
        trace.toString());
  }

  @Test
  void answers_that_nobody_waits_for_are_dropped() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(DMS, GET_MANUFACTURER, kept::add);
    CompletableFuture<GetManufacturer.Reply> reply =
        session.client(Service.DMS).submit(new GetManufacturer());
    modem.await(DMS, GET_MANUFACTURER, 1);
    var to = kept.getFirst().header();
    var otherTransaction =
        new Header(to.service(), to.client(), to.kind(), to.transaction() + 1, to.id());
    var otherClient =
        new Header(to.service(), to.client() + 1, to.kind(), to.transaction(), to.id());
    var otherMessage =
        new Header(to.service(), to.client(), to.kind(), to.transaction(), to.id() + 1);
    for (var wrong : List.of(otherTransaction, otherClient, otherMessage)) {
      modem.says(ScriptedQmi.success(wrong, ScriptedQmi.text(1, "wrong")));
    }
    modem.succeeds(kept.getFirst(), ScriptedQmi.text(1, "right"));
    assertEquals("right", manufacturer(reply.join()));
    assertEquals(
        3, trace.stream().filter(l -> l.endsWith("(dropped: nobody asked for it)")).count());
  }

  @Test
  void an_answer_without_a_result_is_garbled() {
    modem.on(
        new GetManufacturer(),
        each -> {
          var header = each.header();
          var writer = MessageWriter.qmux();
          var _ =
              writer.begin(
                  new Header(
                      header.service(),
                      header.client(),
                      Kind.RESPONSE,
                      header.transaction(),
                      header.id()));
          modem.says(writer.end().toArray());
        });
    assertInstanceOf(
        Failure.Garbled.class,
        failureOf(session.client(Service.DMS).submit(new GetManufacturer())));
  }

  @Test
  void a_refusal_carries_its_number_and_what_it_says_beside() {
    modem.on(
        WDS,
        0x20,
        each ->
            modem.says(
                ScriptedQmi.refusal(each.header(), 14, ScriptedQmi.octets(0x10, 0xd1, 0x07))));
    modem.on(0, 0x22, each -> modem.succeeds(each, ScriptedQmi.octets(1, WDS, 3)));
    QmiClient client = session.client(Service.WDS);
    assertEquals(
        new Failure.Refused("wds StartNetwork", new Refusal.Qmi(14)),
        failureOf(client.submit(SomeRequests.ANY)));
    var outcome = client.submit(SomeRequests.ANY, SomeRequests.DETAILS).join();
    var refused = assertInstanceOf(QmiOutcome.Refused.class, outcome);
    assertEquals(14, refused.error());
    assertTrue(refused.details().isPresent());
  }

  @Test
  void indications_come_in_order_to_their_client_or_to_all() throws Exception {
    modem.on(0, 0x22, each -> modem.succeeds(each, ScriptedQmi.octets(1, WDS, nextId())));
    QmiClient first = session.newClient(Service.WDS);
    QmiClient second = session.newClient(Service.WDS);
    assertEquals(List.of(1, 2), List.of(first.id(), second.id()));
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    var _ = first.on(PacketServiceStatus.class, each -> heard.add("first " + bearer(each)));
    var ended = second.on(PacketServiceStatus.class, each -> heard.add("second " + bearer(each)));
    status(1, 11);
    status(2, 12);
    status(3, 13);
    status(ALL, 14);
    assertEquals("first 11", heard.take());
    assertEquals("second 12", heard.take());
    assertEquals("first 14", heard.take());
    assertEquals("second 14", heard.take());
    ended.close();
    status(2, 15);
    status(ALL, 16);
    assertEquals("first 16", heard.take());
  }

  private int lastId;

  private int nextId() {
    return ++lastId;
  }

  private void status(int client, int bearer) {
    modem.says(
        ScriptedQmi.indication(
            WDS, client, PACKET_SERVICE_STATUS, ScriptedQmi.octets(BEARER, bearer)));
  }

  private static int bearer(PacketServiceStatus status) {
    return status.bearerId().orElseThrow();
  }

  @Test
  void a_listener_may_ask_and_one_that_fails_keeps_nothing_from_the_others() throws Exception {
    answersManufacturer();
    QmiClient client = session.client(Service.DMS);
    assertEquals(1, client.id());
    modem.on(0, 0x22, each -> modem.succeeds(each, ScriptedQmi.octets(1, WDS, 1)));
    QmiClient sessions = session.client(Service.WDS);
    assertEquals(1, sessions.id());
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    var _ =
        sessions.on(
            PacketServiceStatus.class,
            _ -> {
              throw new ModemFailure(new Failure.NoSim("not mine"));
            });
    var _ =
        sessions.on(
            PacketServiceStatus.class,
            _ -> heard.add(manufacturer(client.ask(new GetManufacturer()))));
    status(1, 1);
    assertEquals("Quectel", heard.take());
  }

  @Test
  void garbage_before_and_between_messages_costs_nothing_but_itself() {
    modem.inPiecesOf(3);
    modem.on(
        new GetManufacturer(),
        each -> {
          modem.says(new byte[] {0, (byte) 0xff, 1, 2, 3, 0x7e, 1, 1, 0, 0});
          modem.succeeds(each, ScriptedQmi.text(1, "Quectel"));
        });
    QmiClient client = session.client(Service.DMS);
    assertEquals("Quectel", manufacturer(client.ask(new GetManufacturer())));
    assertEquals("Quectel", manufacturer(client.ask(new GetManufacturer())));
  }

  @Test
  void a_frame_that_is_never_ended_does_not_swallow_what_follows() throws Exception {
    List<ScriptedQmi.Asked> kept = new ArrayList<>();
    modem.on(DMS, GET_MANUFACTURER, kept::add);
    CompletableFuture<GetManufacturer.Reply> reply =
        session.client(Service.DMS).submit(new GetManufacturer(), Duration.ofSeconds(20), MAKER);
    modem.await(DMS, GET_MANUFACTURER, 1);
    // Its lengths agree with each other: 4096 octets of TLVs are to come.
    modem.says(HexFormat.of().parseHex("010c10800201" + "02010021000010"));
    modem.succeeds(kept.getFirst(), ScriptedQmi.text(1, "Quectel"));
    // The deadline of the request, and a pause after each piece.
    clock.awaitTimers(3);
    clock.pass(Duration.ofSeconds(1));
    assertEquals("Quectel", manufacturer(reply.join()));
  }
}
