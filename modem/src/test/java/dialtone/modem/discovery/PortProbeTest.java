package dialtone.modem.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.discovery.Candidate.Promise;
import dialtone.modem.discovery.PortProbe.Command;
import dialtone.modem.discovery.PortProbe.Event;
import dialtone.protocol.failure.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

/// The probe in virtual time: each port answers after a delay of its own, or never.
class PortProbeTest {
  private static final long NEVER = Long.MAX_VALUE;

  private record Scheduled(long atMillis, int order, Event event) {}

  private record Outcome(long atMillis, List<Command> last) {}

  /// Runs the probe; `delays` says for each port how many milliseconds each of its answers takes.
  private static Outcome run(List<Candidate> candidates, Map<String, Long> delays) {
    PriorityQueue<Scheduled> agenda =
        new PriorityQueue<>(
            Comparator.comparingLong(Scheduled::atMillis).thenComparingInt(Scheduled::order));
    int order = 0;
    for (Candidate each : candidates) {
      agenda.add(new Scheduled(0, order++, new Event.Opened(each.port())));
    }
    agenda.add(new Scheduled(PortProbe.DEADLINE.toMillis(), order++, new Event.DeadlinePassed()));
    PortProbe.State state = PortProbe.begin(device(candidates));
    List<Command> last = new ArrayList<>();
    while (!agenda.isEmpty()) {
      Scheduled now = agenda.remove();
      PortProbe.Next next = PortProbe.next(state, now.event());
      state = next.state();
      for (Command each : next.commands()) {
        if (each instanceof Command.Send(String port, var command)) {
          long deadline = command.deadline().toMillis();
          long delay = delays.getOrDefault(port, NEVER);
          agenda.add(
              delay <= deadline
                  ? new Scheduled(now.atMillis() + delay, order++, new Event.Replied(port, true))
                  : new Scheduled(now.atMillis() + deadline, order++, new Event.Unanswered(port)));
        } else {
          last.add(each);
          return new Outcome(now.atMillis(), last);
        }
      }
    }
    return new Outcome(NEVER, last);
  }

  private static ModemDevice device(List<Candidate> candidates) {
    return new ModemDevice(
        "usb-1-1",
        "1-1",
        "12d1:1506",
        ModemDevice.Strings.NONE,
        List.of(),
        candidates,
        DataFamily.NCM);
  }

  private static List<Candidate> ttys(int count) {
    List<Candidate> ports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ports.add(new Candidate("ttyUSB" + i, Promise.UNKNOWN));
    }
    return ports;
  }

  @Test
  void five_mute_ports_delay_nobody() {
    Outcome outcome = run(ttys(6), Map.of("ttyUSB5", 40L));
    assertEquals(List.of(new Command.Choose("ttyUSB5")), outcome.last());
    assertEquals(80, outcome.atMillis(), "two round trips of the one that answers");
  }

  @Test
  void the_slowest_answering_port_is_waited_for_and_the_best_promise_wins() {
    List<Candidate> ports =
        List.of(
            new Candidate("ttyUSB1", Promise.COMMANDS),
            new Candidate("ttyUSB0", Promise.DIAL),
            new Candidate("ttyUSB2", Promise.UNKNOWN));
    Outcome outcome = run(ports, Map.of("ttyUSB0", 40L, "ttyUSB1", 60L));
    assertEquals(List.of(new Command.Choose("ttyUSB1")), outcome.last());
    assertEquals(120, outcome.atMillis());
  }

  @Test
  void a_better_port_that_has_not_answered_yet_is_not_waited_for() {
    List<Candidate> ports =
        List.of(new Candidate("ttyUSB1", Promise.COMMANDS), new Candidate("ttyUSB0", Promise.DIAL));
    Outcome outcome = run(ports, Map.of("ttyUSB0", 10L, "ttyUSB1", 900L));
    assertEquals(List.of(new Command.Choose("ttyUSB0")), outcome.last());
    assertEquals(20, outcome.atMillis());
  }

  @Test
  void the_live_port_is_named_wherever_it_is() {
    for (int live = 0; live < 4; live++) {
      Outcome outcome = run(ttys(4), Map.of("ttyUSB" + live, 25L));
      assertEquals(List.of(new Command.Choose("ttyUSB" + live)), outcome.last());
    }
  }

  @Test
  void when_none_answers_each_is_named_with_what_it_did() {
    PortProbe.State state = PortProbe.begin(device(ttys(5)));
    List<Event> events =
        List.of(
            new Event.Opened("ttyUSB0"),
            new Event.Opened("ttyUSB1"),
            new Event.Opened("ttyUSB2"),
            new Event.Opened("ttyUSB3"),
            new Event.NotOpened("ttyUSB4", new Failure.Denied("/dev/ttyUSB4", "group dialout")),
            new Event.Heard("ttyUSB1", "$GPGSV,1,1,00*79\r\n$GPGGA,,,,,,0,,,,"),
            new Event.Heard("ttyUSB2", "AT\r"),
            new Event.Heard("ttyUSB2", "AT\r"),
            new Event.Heard("ttyUSB3", "\u0000\u007e\u00ff|1"));
    for (Event each : events) {
      state = PortProbe.next(state, each).state();
    }
    List<Command> commands = PortProbe.next(state, new Event.DeadlinePassed()).commands();
    assertTrue(commands.getFirst() instanceof Command.Fail, commands.toString());
    List<String> ports = ((Command.Fail) commands.getFirst()).failure().ports();
    assertEquals(
        List.of(
            "ttyUSB0: silent", "ttyUSB1: streams NMEA", "ttyUSB2: only echoes", "ttyUSB3: noise"),
        ports.subList(0, 4));
    assertTrue(ports.get(4).contains("dialout"), ports.get(4));
  }

  @Test
  void all_mute_ends_at_the_deadline() {
    Outcome outcome = run(ttys(4), Map.of());
    assertEquals(PortProbe.DEADLINE, Duration.ofMillis(outcome.atMillis()));
  }

  @Test
  void a_busy_modem_may_take_two_seconds_to_answer() {
    Outcome outcome = run(ttys(2), Map.of("ttyUSB1", 2000L));
    assertEquals(List.of(new Command.Choose("ttyUSB1")), outcome.last());
    assertEquals(4000, outcome.atMillis());
  }

  @Test
  void a_port_that_answers_too_late_is_not_taken_for_noise() {
    assertEquals("answers, but too late", new Overheard("\r\nOK\r\n").inWords());
  }

  @Test
  void a_booting_port_that_loses_the_first_question_is_asked_again() {
    PortProbe.State state = PortProbe.begin(device(ttys(1)));
    state = PortProbe.next(state, new Event.Opened("ttyUSB0")).state();
    PortProbe.Next again = PortProbe.next(state, new Event.Unanswered("ttyUSB0"));
    assertTrue(again.commands().getFirst() instanceof Command.Send);
    PortProbe.Next answered = PortProbe.next(again.state(), new Event.Replied("ttyUSB0", true));
    PortProbe.Next done = PortProbe.next(answered.state(), new Event.Replied("ttyUSB0", true));
    assertEquals(List.of(new Command.Choose("ttyUSB0")), done.commands());
  }

  @Test
  void a_modem_that_refuses_the_joined_set_up_gets_the_plain_one() {
    PortProbe.State state = PortProbe.begin(device(ttys(1)));
    state = PortProbe.next(state, new Event.Opened("ttyUSB0")).state();
    state = PortProbe.next(state, new Event.Replied("ttyUSB0", true)).state();
    PortProbe.Next plain = PortProbe.next(state, new Event.Replied("ttyUSB0", false));
    assertEquals("ATE0Q0V1", ((Command.Send) plain.commands().getFirst()).command().text());
    PortProbe.Next done = PortProbe.next(plain.state(), new Event.Replied("ttyUSB0", true));
    assertEquals(List.of(new Command.Choose("ttyUSB0")), done.commands());
  }
}
