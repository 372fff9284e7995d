package dialtone.modem.supervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.DataPath;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SupervisorTest {
  private static final DataPath.Answered BOTH =
      new DataPath.Answered(true, true, List.of("ping 10.64.0.1", "dns 10.64.0.1"));
  private static final RegistrationStatus HOME = registration(RegistrationStatus.State.HOME, true);

  @Test
  void the_way_to_online_is_one_command_a_step() {
    Walk walk = new Walk();
    walk.toOnline();
    assertEquals(
        "OpenPorts ReadReadiness Connect Address Route Probe WatchRegistration", walk.asked());
    assertEquals(
        List.of("ready", "unlocked", "connected", "addressed", "routed", "online"), walk.steps());
    assertTrue(walk.seen.getLast() instanceof Progress.WentOnline);
  }

  @Test
  void a_drop_is_redialled_in_place_without_hanging_up() {
    Walk walk = new Walk();
    walk.toOnline();
    walk.clear();
    walk.feed(new Event.Dropped("the network ended the session"));
    walk.fromConnect();
    assertEquals("Connect Address Route Probe WatchRegistration", walk.asked());
    assertTrue(walk.seen.getFirst() instanceof Progress.Dropped);
  }

  @Test
  void an_answer_of_an_abandoned_attempt_is_ignored() {
    Walk walk = new Walk();
    walk.toOnline();
    int old = walk.state.round();
    walk.feed(new Event.Dropped("gone"));
    State before = walk.state;
    walk.feed(new Event.Failed(old, new Failure.Gone("ttyUSB1", "late")));
    assertEquals(before, walk.state);
  }

  @Test
  void a_sim_that_is_still_initialising_is_read_again_and_not_reported() {
    Walk walk = new Walk();
    walk.feed(new Event.Begin());
    walk.feed(new Event.Ready(walk.state.round()));
    walk.clear();
    walk.feed(readiness(walk, SimStatus.State.INITIALISING, HOME));
    assertEquals("ReadReadiness", walk.asked());
    walk.feed(readiness(walk, SimStatus.State.READY, HOME));
    assertEquals("ReadReadiness Connect", walk.asked());
    assertTrue(walk.seen.stream().noneMatch(s -> s instanceof Progress.Failed));
  }

  @Test
  void a_missing_pin_ends_the_attempt_for_good_and_undoes_everything() {
    Walk walk = new Walk();
    walk.feed(new Event.Begin());
    walk.feed(new Event.Ready(walk.state.round()));
    walk.feed(readiness(walk, SimStatus.State.PIN, HOME));
    walk.feed(
        new Event.Failed(walk.state.round(), new Failure.PinRequired("SIM PIN", Optional.of(3))));
    Progress.Failed failed = (Progress.Failed) walk.seen.getLast();
    assertEquals(Step.UNLOCKED, failed.step());
    assertEquals(Optional.empty(), failed.retryIn());
    walk.feed(new Event.Released());
    assertEquals(State.Phase.ENDED, walk.state.phase());
    assertTrue(walk.asked().endsWith("Release Finish"));
  }

  @Test
  void searching_is_waited_for_by_indication_and_a_lost_one_is_caught_by_looking_again() {
    for (boolean lost : List.of(false, true)) {
      Walk walk = new Walk();
      walk.feed(new Event.Begin());
      walk.feed(new Event.Ready(walk.state.round()));
      RegistrationStatus searching = registration(RegistrationStatus.State.SEARCHING, false);
      walk.feed(readiness(walk, SimStatus.State.READY, searching));
      walk.clear();
      walk.feed(lost ? readiness(walk, SimStatus.State.READY, HOME) : new Event.Registration(HOME));
      assertEquals("Connect", walk.asked());
    }
  }

  @Test
  void the_deadline_of_a_step_names_what_was_waited_for() {
    Walk walk = new Walk();
    walk.feed(new Event.Begin());
    walk.feed(new Event.Elapsed(walk.state.round(), Optional.of(Step.READY)));
    Progress.Failed failed = (Progress.Failed) walk.seen.getLast();
    assertEquals(
        new Failure.Timeout("", "an answer from the modem", Duration.ofSeconds(10)),
        failed.failure());
    assertTrue(failed.retryIn().isPresent());
  }

  @Test
  void nothing_that_comes_back_means_not_online() {
    Walk walk = new Walk();
    walk.toRouted();
    walk.feed(
        new Event.Probed(
            walk.state.round(), new DataPath.Answered(false, false, List.of("ping 10.64.0.1"))));
    assertTrue(((Progress.Failed) walk.seen.getLast()).failure() instanceof Failure.NoTraffic);
    assertTrue(walk.seen.stream().noneMatch(s -> s instanceof Progress.WentOnline));
    assertTrue(walk.asked().endsWith("Probe HangUp"));
  }

  @Test
  void the_second_failure_in_a_row_opens_the_ports_anew() {
    Walk walk = new Walk();
    walk.feed(new Event.Begin());
    walk.feed(new Event.Ready(walk.state.round()));
    for (int i = 0; i < 2; i++) {
      walk.feed(readiness(walk, SimStatus.State.READY, HOME));
      walk.feed(
          new Event.Failed(
              walk.state.round(), new Failure.ConnectionRefused("no", Optional.of(33))));
      walk.clear();
      walk.feed(new Event.Elapsed(walk.state.round(), Optional.empty()));
    }
    assertEquals("ClosePorts OpenPorts", walk.asked());
  }

  @Test
  void a_modem_that_is_plugged_in_again_is_opened_before_the_pause_ends() {
    Walk walk = new Walk();
    walk.toOnline();
    walk.feed(new Event.Appeared());
    assertEquals(State.Phase.ONLINE, walk.state.phase());
    walk.feed(new Event.Lost(new Failure.Gone("ttyUSB1", "unplugged")));
    walk.clear();
    walk.feed(new Event.Appeared());
    assertEquals("ClosePorts OpenPorts", walk.asked());
  }

  @Test
  void a_refusing_network_is_asked_again_only_after_half_a_minute_or_more() {
    Walk walk = new Walk();
    walk.feed(new Event.Begin());
    walk.feed(new Event.Ready(walk.state.round()));
    walk.feed(
        readiness(
            walk, SimStatus.State.READY, registration(RegistrationStatus.State.DENIED, false)));
    Progress.Failed failed = (Progress.Failed) walk.seen.getLast();
    assertTrue(failed.retryIn().orElseThrow().toSeconds() >= 24);
  }

  @Test
  void a_changed_address_is_set_without_dialling_and_an_equal_one_is_left_alone() {
    Walk walk = new Walk();
    walk.toOnline();
    walk.clear();
    walk.feed(new Event.SessionChanged());
    walk.feed(new Event.Addressed(walk.state.round(), address("10.64.0.2")));
    assertEquals("Address", walk.asked());
    walk.feed(new Event.SessionChanged());
    walk.feed(new Event.Addressed(walk.state.round(), address("10.64.0.6")));
    walk.feed(new Event.Routed(walk.state.round()));
    assertEquals("Address Address Route", walk.asked());
    assertTrue(walk.seen.getLast() instanceof Progress.AddressChanged);
  }

  @Test
  void a_year_of_a_drop_every_minute_ends_online() {
    Walk walk = new Walk();
    walk.toOnline();
    for (int i = 0; i < 525_600; i++) {
      walk.clear();
      walk.feed(new Event.Dropped("drop " + i));
      walk.fromConnect();
    }
    assertEquals(State.Phase.ONLINE, walk.state.phase());
    assertEquals(0, walk.state.failures());
  }

  @Test
  void whatever_happens_down_releases_once_and_ends_with_down() {
    Random random = new Random(7);
    for (int run = 0; run < 3_000; run++) {
      Walk walk = new Walk();
      for (int i = random.nextInt(25); i > 0; i--) {
        walk.feed(any(walk, random));
      }
      boolean over = walk.state.phase() == State.Phase.ENDED;
      walk.feed(new Event.DownWanted());
      walk.feed(new Event.DownWanted());
      walk.feed(new Event.Released());
      assertEquals(State.Phase.ENDED, walk.state.phase());
      assertTrue(over || walk.seen.getLast() instanceof Progress.Down);
      assertEquals(1, walk.commands.stream().filter(c -> c instanceof Command.Release).count());
      assertFalse(walk.commands.getLast() instanceof Command.Connect);
    }
  }

  private static Event any(Walk walk, Random random) {
    int round = walk.state.round() - (random.nextInt(4) == 0 ? 1 : 0);
    SimStatus.State[] sims = SimStatus.State.values();
    RegistrationStatus.State[] states = RegistrationStatus.State.values();
    RegistrationStatus some =
        registration(states[random.nextInt(states.length)], random.nextBoolean());
    return switch (random.nextInt(16)) {
      case 0, 1 -> new Event.Begin();
      case 2 -> new Event.Ready(round);
      case 3 -> readiness(walk, sims[random.nextInt(sims.length)], some);
      case 4 -> new Event.Unlocked(round);
      case 5 -> new Event.Registration(some);
      case 6 -> new Event.Connected(round);
      case 7 -> new Event.Addressed(round, address("10.64.0." + (2 + random.nextInt(3))));
      case 8 ->
          walk.state.addressing().isPresent()
              ? new Event.Routed(round)
              : new Event.SessionChanged();
      case 9 -> new Event.Probed(round, BOTH);
      case 10 -> new Event.Failed(round, new Failure.Gone("ttyUSB0", "unplugged"));
      case 11 -> new Event.Dropped("x");
      case 12 -> new Event.Lost(new Failure.Gone("ttyUSB0", "unplugged"));
      case 13 -> new Event.Elapsed(round, Optional.empty());
      case 14 -> new Event.Appeared();
      default -> new Event.Elapsed(round, Optional.of(walk.state.step()));
    };
  }

  private static Event.Readiness readiness(
      Walk walk, SimStatus.State sim, RegistrationStatus status) {
    SimStatus read =
        new SimStatus(
            sim, "SIM PIN", Optional.of(3), Optional.of(10), Optional.empty(), Optional.empty());
    return new Event.Readiness(walk.state.round(), read, status);
  }

  private static RegistrationStatus registration(RegistrationStatus.State state, boolean attached) {
    return new RegistrationStatus(
        state, attached, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Addressing address(String host) {
    try {
      InetAddress ip = InetAddress.getByName(host);
      return new Addressing(
          List.of(new Prefix(ip, 30)),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  /// Feeds events and keeps what the supervisor wanted.
  private static final class Walk {
    State state = State.initial(1);
    final List<Command> commands = new ArrayList<>();
    final List<Progress.Seen> seen = new ArrayList<>();

    void feed(Event event) {
      Supervisor.Next next = Supervisor.next(state, event);
      state = next.state();
      commands.addAll(next.commands());
      for (Command command : next.commands()) {
        if (command instanceof Command.Report(var what)) {
          seen.add(what);
        }
      }
    }

    void toOnline() {
      feed(new Event.Begin());
      feed(new Event.Ready(state.round()));
      feed(readiness(this, SimStatus.State.READY, HOME));
      fromConnect();
    }

    void toRouted() {
      feed(new Event.Begin());
      feed(new Event.Ready(state.round()));
      feed(readiness(this, SimStatus.State.READY, HOME));
      feed(new Event.Connected(state.round()));
      feed(new Event.Addressed(state.round(), address("10.64.0.2")));
      feed(new Event.Routed(state.round()));
    }

    void fromConnect() {
      feed(new Event.Connected(state.round()));
      feed(new Event.Addressed(state.round(), address("10.64.0.2")));
      feed(new Event.Routed(state.round()));
      feed(new Event.Probed(state.round(), BOTH));
    }

    void clear() {
      commands.clear();
      seen.clear();
    }

    String asked() {
      return String.join(
          " ",
          commands.stream()
              .filter(c -> !(c instanceof Command.Report) && !(c instanceof Command.StartTimer))
              .map(c -> c.getClass().getSimpleName())
              .toList());
    }

    List<String> steps() {
      return seen.stream()
          .filter(s -> s instanceof Progress.StepBegan)
          .map(s -> ((Progress.StepBegan) s).step().word())
          .toList();
    }
  }
}
