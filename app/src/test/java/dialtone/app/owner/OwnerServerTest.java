package dialtone.app.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.json.Json;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.FinalResult;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.status.ModemStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class OwnerServerTest {
  private static final String ID = "usb-1-1";
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  @TempDir private Path run;
  private final Listeners<Json.Fields> events = Listeners.ofState();
  private final Listeners<String> unsolicited = Listeners.ofNews();
  private final CountDownLatch wentDown = new CountDownLatch(1);
  private OwnerServer server;

  @BeforeEach
  void serve() {
    Held held =
        new Held(
            OwnerServerTest::status,
            OwnerServerTest::reply,
            wentDown::countDown,
            events,
            unsolicited);
    server = OwnerServer.start(run, ID, held);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static ModemStatus status() {
    return new ModemStatus(
        ID,
        "12d1:1506",
        "at",
        "ncm",
        "online",
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("wwan0"),
        Optional.empty(),
        Optional.empty());
  }

  private static AtReply reply(AtCommand command) {
    return switch (command.text()) {
      case "AT+CSQ" -> new AtReply(command, List.of("+CSQ: 20,99"), new FinalResult.Ok());
      case "AT+SLOW" ->
          throw new ModemFailure(new Failure.Timeout("AT+SLOW", "an answer", command.deadline()));
      default -> new AtReply(command, List.of(), new FinalResult.Refusing(new Refusal.Cme(10)));
    };
  }

  private OwnerClient client() {
    return OwnerClient.connect(run, ID).orElseThrow();
  }

  @Test
  void a_command_is_answered_with_its_lines_and_its_result() {
    try (OwnerClient client = client()) {
      Json.Fields answer = client.ask(Requests.at("AT+CSQ", DEADLINE));
      assertEquals(List.of("+CSQ: 20,99"), answer.texts("lines"));
      assertEquals(Optional.of("OK"), answer.text("result"));
      assertTrue(answer.flag("ok"));
    }
  }

  @Test
  void a_refusal_comes_as_the_modem_said_it_and_in_plain_words() {
    try (OwnerClient client = client()) {
      Json.Fields answer = client.ask(Requests.at("AT+CIMI", DEADLINE));
      assertEquals(Optional.of("+CME ERROR: 10"), answer.text("result"));
      assertEquals(Optional.of("Refused"), answer.text("failure"));
      assertFalse(answer.flag("ok"));
    }
  }

  @Test
  void a_failure_is_an_answer_and_the_next_request_is_served() {
    try (OwnerClient client = client()) {
      assertEquals(
          Optional.of("Timeout"), client.ask(Requests.at("AT+SLOW", DEADLINE)).text("failure"));
      assertTrue(client.ask(Requests.status()).flag("online"));
    }
  }

  @Test
  void an_unknown_request_is_named_with_the_nearest() {
    try (OwnerClient client = client()) {
      Json.Fields answer = client.ask(Json.object().put("op", "statsu").end());
      assertEquals(Optional.of("UnknownWord"), answer.text("failure"));
      assertTrue(answer.text("message").orElseThrow().contains("status"));
    }
  }

  @Test
  void down_is_answered_when_it_is_done() {
    try (OwnerClient client = client()) {
      assertEquals(Optional.of("down"), client.ask(Requests.down()).text("event"));
      assertEquals(0, wentDown.getCount());
    }
  }

  @Test
  void a_monitor_begins_with_the_last_event_and_hears_the_next() throws InterruptedException {
    Json.Fields step = Json.object().put("event", "step").end();
    Json.Fields online = Json.object().put("event", "online").end();
    events.accept(step);
    BlockingQueue<Json.Fields> heard = new LinkedBlockingQueue<>();
    try (OwnerClient client = client()) {
      Thread.ofVirtual().start(() -> client.follow(Requests.monitor(), heard::add));
      assertEquals(step, heard.poll(10, TimeUnit.SECONDS));
      events.accept(online);
      assertEquals(online, heard.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void only_the_user_may_open_the_socket() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve(ID + ".sock"))));
  }

  @Test
  void the_only_owner_is_found_without_a_name_and_two_are_not() {
    OwnerClient only = OwnerClient.only(run).orElseThrow();
    assertEquals(ID, only.id());
    only.close();
    Held held =
        new Held(OwnerServerTest::status, OwnerServerTest::reply, () -> {}, events, unsolicited);
    try (OwnerServer _ = OwnerServer.start(run, "usb-1-2", held)) {
      assertEquals(Optional.empty(), OwnerClient.only(run));
    }
  }

  @Test
  void the_socket_of_a_killed_owner_is_nobody() throws IOException {
    server.close();
    Files.createFile(run.resolve(ID + ".sock"));
    assertEquals(Optional.empty(), OwnerClient.connect(run, ID));
  }

  @Test
  void a_second_owner_is_told_who_has_the_modem() {
    try (OwnerLock _ = OwnerLock.take(run, ID, "dialtone up")) {
      ModemFailure refused =
          assertThrows(ModemFailure.class, () -> OwnerLock.take(run, ID, "dialtone up"));
      Failure.Busy busy = assertInstanceOf(Failure.Busy.class, refused.failure());
      assertEquals("modem usb-1-1", busy.what());
      assertEquals("dialtone up (pid " + ProcessHandle.current().pid() + ")", busy.holder());
    }
    OwnerLock.take(run, ID, "dialtone up").close();
  }
}
