package dialtone.modem.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.FakePort;
import dialtone.modem.FakePorts;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.Candidate.Promise;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProbingTest {
  private final ManualClock clock = new ManualClock();
  private final Waiting waiting = new Waiting(clock);

  private static ModemDevice device(int ports) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ports; i++) {
      candidates.add(new Candidate("ttyUSB" + i, Promise.UNKNOWN));
    }
    return new ModemDevice(
        "usb-1-1",
        "1-1",
        "12d1:1506",
        ModemDevice.Strings.NONE,
        List.of(),
        candidates,
        DataFamily.NCM);
  }

  private AtSession probe(ModemDevice device, FakePorts ports) {
    return Probing.probe(device, ports, clock, waiting, Trace.off());
  }

  @Test
  void the_live_port_is_named_four_times_out_of_four_beside_mute_nmea_and_echoing_ports()
      throws InterruptedException {
    for (int live = 0; live < 4; live++) {
      List<FakePort> others = new ArrayList<>();
      FakePorts ports = new FakePorts();
      for (int i = 0; i < 4; i++) {
        FakePort port = new FakePort("ttyUSB" + i);
        ports.with(port);
        if (i != live) {
          others.add(port.mute());
        }
      }
      others.get(1).saysBytes("$GPGGA,,,,,,0,,,,,,,,*66\r\n$GPGSV,1,1,00*79\r\n");
      others.get(2).echoing();
      try (AtSession control = probe(device(4), ports)) {
        assertEquals("ttyUSB" + live, control.port());
        assertEquals(Duration.ZERO, Duration.ofNanos(clock.nanos()), "no deadline had to pass");
      }
      for (FakePort other : others) {
        other.awaitClosed();
      }
    }
  }

  @Test
  void what_the_ports_did_instead_is_told() throws InterruptedException {
    FakePort nmea = new FakePort("ttyUSB1").mute();
    nmea.saysBytes("$GPGGA,,,,,,0,,,,,,,,*66\r\n");
    FakePort echoing = new FakePort("ttyUSB2").mute().echoing();
    FakePorts ports = new FakePorts().with(new FakePort("ttyUSB0").mute()).with(nmea).with(echoing);
    CompletableFuture<AtSession> probing =
        CompletableFuture.supplyAsync(() -> probe(device(4), ports));
    clock.awaitTimers(4);
    echoing.awaitCommands(1);
    clock.pass(PortProbe.DEADLINE);
    CompletionException thrown = assertThrows(CompletionException.class, probing::join);
    Failure failure = assertInstanceOf(ModemFailure.class, thrown.getCause()).failure();
    Failure.NoPort none = assertInstanceOf(Failure.NoPort.class, failure);
    assertEquals(
        List.of("ttyUSB0: silent", "ttyUSB1: streams NMEA", "ttyUSB2: only echoes"),
        none.ports().subList(0, 3));
    assertEquals("usb-1-1", none.device());
  }

  @Test
  void a_port_that_another_program_holds_stops_the_search_and_names_it() {
    FakePort free = new FakePort("ttyUSB0");
    Failure busy = new Failure.Busy("ttyUSB1", "ModemManager (pid 812)");
    FakePorts ports = new FakePorts().with(free).refusing("ttyUSB1", busy);
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> probe(device(2), ports));
    assertEquals(busy, thrown.failure());
    assertEquals(true, free.isClosed());
  }

  @Test
  void a_port_that_may_not_be_opened_is_no_obstacle_when_another_answers() {
    FakePorts ports =
        new FakePorts()
            .refusing("ttyUSB0", new Failure.Denied("/dev/ttyUSB0", "group dialout"))
            .with(new FakePort("ttyUSB1"));
    try (AtSession control = probe(device(2), ports)) {
      assertEquals("ttyUSB1", control.port());
    }
  }

  @Test
  void none_may_be_opened_is_told_as_it_is() {
    Failure denied = new Failure.Denied("/dev/ttyUSB0", "group dialout");
    FakePorts ports = new FakePorts().refusing("ttyUSB0", denied);
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> probe(device(1), ports));
    assertEquals(denied, thrown.failure());
  }

  @Test
  void two_round_trips_and_nothing_but_at_before_an_answer() {
    FakePort port = new FakePort("ttyUSB0").echoing();
    try (AtSession control = probe(device(1), new FakePorts().with(port))) {
      assertFalse(control.port().isEmpty());
      assertEquals(List.of("AT", "ATE0Q0V1+CMEE=1"), port.commands());
      assertEquals(2, waiting.requests());
    }
  }
}
