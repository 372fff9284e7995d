package dialtone.modem.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AtSessionTest {
  private final ManualClock clock = new ManualClock();
  private final Waiting waiting = new Waiting(clock);
  private final BlockingQueue<String> traced = new LinkedBlockingQueue<>();
  private final FakePort port = new FakePort("ttyUSB1");
  private final AtSession session = new AtSession(port, clock, waiting, new Recorder());

  private final class Recorder implements Trace {
    @Override
    public void sent(String port, String line) {
      traced.add("> " + line);
    }

    @Override
    public void received(String port, String line) {
      traced.add("< " + line);
    }
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void a_command_is_answered() {
    port.on("AT+CSQ", "+CSQ: 20,99", "OK");
    AtReply reply = session.send(AtCommand.query("AT+CSQ", "+CSQ:"));
    assertTrue(reply.ok());
    assertEquals(List.of("+CSQ: 20,99"), reply.lines());
    assertEquals(1, waiting.requests());
  }

  @Test
  void commands_go_out_one_at_a_time_and_in_order() throws InterruptedException {
    port.on("AT+A", _ -> Optional.empty()).on("AT+B", "OK").on("AT+C", "OK");
    CompletableFuture<AtReply> a = session.submit(AtCommand.action("AT+A"));
    CompletableFuture<AtReply> b = session.submit(AtCommand.action("AT+B"));
    CompletableFuture<AtReply> c = session.submit(AtCommand.action("AT+C"));
    port.awaitCommands(1);
    assertTrue(!a.isDone() && !b.isDone() && !c.isDone());
    port.says("OK");
    c.join();
    assertEquals(List.of("AT+A", "AT+B", "AT+C"), port.commands());
  }

  @Test
  void unsolicited_lines_come_in_order_and_not_into_the_reply() throws InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    port.on("AT+CSQ", "^RSSI: 12", "+CSQ: 20,99", "^BOOT:1,2", "OK");
    try (var _ = session.unsolicited(heard::add)) {
      AtReply reply = session.send(AtCommand.query("AT+CSQ", "+CSQ:"));
      assertEquals(List.of("+CSQ: 20,99"), reply.lines());
      assertEquals("^RSSI: 12", heard.take());
      assertEquals("^BOOT:1,2", heard.take());
    }
  }

  @Test
  void a_deadline_names_the_command_and_what_was_waited_for() throws InterruptedException {
    port.on("AT+COPS=?", _ -> Optional.empty());
    AtCommand command =
        AtCommand.action("AT+COPS=?").within(Duration.ofSeconds(60)).waitingFor("the scan");
    CompletableFuture<AtReply> reply = session.submit(command);
    clock.awaitTimers(1);
    clock.pass(Duration.ofSeconds(60));
    assertEquals(
        new Failure.Timeout("AT+COPS=?", "the scan", Duration.ofSeconds(60)), failureOf(reply));
    assertEquals(Duration.ofSeconds(60), waiting.sum());
  }

  @Test
  void after_a_timeout_a_late_answer_is_not_taken_for_the_next_ones() throws InterruptedException {
    port.on("AT+SLOW", _ -> Optional.empty()).on("AT+CSQ", "+CSQ: 20,99", "OK");
    CompletableFuture<AtReply> slow = session.submit(AtCommand.action("AT+SLOW"));
    clock.awaitTimers(1);
    clock.pass(Duration.ofSeconds(5));
    failureOf(slow);
    port.says("ERROR");
    AtReply reply = session.send(AtCommand.query("AT+CSQ", "+CSQ:"));
    assertTrue(reply.ok());
    assertEquals(List.of("+CSQ: 20,99"), reply.lines());
  }

  @Test
  void a_port_that_goes_away_fails_what_waits_and_what_is_asked_later()
      throws InterruptedException {
    BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
    port.on("AT+A", _ -> Optional.empty());
    try (var _ = session.lost(told::add)) {
      CompletableFuture<AtReply> a = session.submit(AtCommand.action("AT+A"));
      CompletableFuture<AtReply> b = session.submit(AtCommand.action("AT+B"));
      port.unplug();
      assertInstanceOf(Failure.Gone.class, failureOf(a));
      assertInstanceOf(Failure.Gone.class, failureOf(b));
      assertInstanceOf(Failure.Gone.class, told.take());
    }
    ModemFailure later =
        assertThrows(ModemFailure.class, () -> session.send(AtCommand.action("AT")));
    assertInstanceOf(Failure.Gone.class, later.failure());
  }

  @Test
  void closing_fails_what_is_pending_and_closes_the_port() throws InterruptedException {
    port.on("AT+A", _ -> Optional.empty());
    CompletableFuture<AtReply> a = session.submit(AtCommand.action("AT+A"));
    session.close();
    assertInstanceOf(Failure.Gone.class, failureOf(a));
    port.awaitClosed();
    session.close();
  }

  @Test
  void a_secret_is_masked_in_the_trace() {
    port.on("AT+CPIN=*", "OK");
    session.send(AtCommand.action("AT+CPIN=\"1234\"").shownAs("AT+CPIN=***"));
    assertEquals(List.of("> AT+CPIN=***", "< OK"), List.copyOf(traced));
  }

  @Test
  void joined_commands_take_one_round_trip_and_each_gets_its_lines() {
    port.on(
        "AT+CPIN?;+CREG?;+COPS?", "+CPIN: READY", "+CREG: 2,1", "+COPS: 0,0,\"giffgaff\",7", "OK");
    List<AtReply> replies = session.sendJoined(three());
    assertEquals(
        List.of(
            List.of("+CPIN: READY"), List.of("+CREG: 2,1"), List.of("+COPS: 0,0,\"giffgaff\",7")),
        replies.stream().map(AtReply::lines).toList());
    assertEquals(1, port.commands().size());
  }

  @Test
  void a_modem_that_takes_no_joined_lines_is_given_none_again() {
    port.on("AT+CPIN?", "+CPIN: READY", "OK")
        .on("AT+CREG?", "+CREG: 0,1", "OK")
        .on("AT+COPS?", "+COPS: 0", "OK");
    assertTrue(session.sendJoined(three()).stream().allMatch(AtReply::ok));
    assertEquals(4, port.commands().size());
    assertTrue(session.sendJoined(three()).stream().allMatch(AtReply::ok));
    assertEquals(7, port.commands().size());
  }

  @Test
  void one_refused_part_does_not_forbid_joining() {
    port.on("AT+CPIN?", "+CME ERROR: 14")
        .on("AT+CREG?", "+CREG: 0,1", "OK")
        .on("AT+COPS?", "+COPS: 0", "OK");
    List<AtReply> replies = session.sendJoined(three());
    assertEquals(List.of(false, true, true), replies.stream().map(AtReply::ok).toList());
    session.sendJoined(three());
    assertEquals(2, port.commands().stream().filter(c -> c.contains(";")).count());
  }

  @Test
  void a_listener_may_not_wait_for_itself() throws InterruptedException {
    BlockingQueue<Class<?>> thrown = new LinkedBlockingQueue<>();
    try (var _ = session.unsolicited(_ -> thrown.add(thrownByASend()))) {
      port.says("^RSSI: 12");
      assertEquals(IllegalStateException.class, thrown.take());
    }
  }

  private Class<?> thrownByASend() {
    return assertThrows(IllegalStateException.class, () -> session.send(AtCommand.action("AT")))
        .getClass();
  }

  @Test
  void a_flood_beside_a_command_loses_no_line() throws InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    port.on("AT+CSQ", "+CSQ: 20,99", "OK");
    try (var _ = session.unsolicited(heard::add)) {
      for (int i = 0; i < 1000; i++) {
        port.says("^RSSI: " + i);
      }
      assertTrue(session.send(AtCommand.query("AT+CSQ", "+CSQ:")).ok());
      for (int i = 0; i < 1000; i++) {
        assertEquals("^RSSI: " + i, heard.take());
      }
    }
  }

  private static List<AtCommand> three() {
    return List.of(
        AtCommand.query("AT+CPIN?", "+CPIN:"),
        AtCommand.query("AT+CREG?", "+CREG:"),
        AtCommand.query("AT+COPS?", "+COPS:"));
  }

  private static Failure failureOf(CompletableFuture<AtReply> reply) {
    CompletionException thrown = assertThrows(CompletionException.class, reply::join);
    return assertInstanceOf(ModemFailure.class, thrown.getCause()).failure();
  }
}
