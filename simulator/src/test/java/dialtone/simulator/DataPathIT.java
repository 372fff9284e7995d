package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.local.Dir;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.Journal;
import dialtone.host.machine.SystemClock;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our own client's data path against our own carrier, over a real device or a real socket.
final class DataPathIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path folder;

  /// A journal that lasts as long as the test.
  private static final class Notes implements Journal {
    private final List<Undo> standing = new ArrayList<>();

    @Override
    public void record(Undo undo) {
      standing.add(undo);
    }

    @Override
    public void done(Undo undo) {
      standing.remove(undo);
    }

    @Override
    public List<Undo> standing() {
      return List.copyOf(standing);
    }

    @Override
    public void close() {}
  }

  private void online(boolean kernel, DataPath.Kind kind) throws Exception {
    CountDownLatch up = new CountDownLatch(1);
    SimulationPlan plan =
        SimulationPlan.of("huawei-e3372s", folder.resolve("m")).withKernelNetwork(kernel);
    try (Simulation simulation =
            Simulation.start(
                plan,
                event -> {
                  if (event.toString().contains("session 1 up")) {
                    up.countDown();
                  }
                });
        Dir machine = new Dir(simulation.directory(), new SystemClock());
        Journal journal = new Notes();
        DataPath path = machine.dataPath("wwan0")) {
      assertEquals(kind, path.kind());
      path.raise(journal);
      Files.writeString(simulation.ready().at().getLast(), "AT^NDISDUP=1,1,\"internet\"\r");
      assertTrue(up.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the session did not come up");
      Addressing given = path.lease(PATIENCE);
      assertEquals(List.of(Prefix.of("10.64.0.2/30")), given.addresses());
      path.configure(given, 700, journal);
      DataPath.Answered answered = path.probe(given, PATIENCE);
      assertTrue(answered.ping() && answered.dns(), answered::toString);
      simulation.inject("no-carrier-on-data");
      assertFalse(path.probe(given, Duration.ofSeconds(1)).any());
      path.clear(journal);
      assertEquals(List.of(), journal.standing());
    }
  }

  @Test
  void frames_cross_a_device_of_the_kernel() throws Exception {
    PeerPrograms.needRoot();
    PeerPrograms.need("udhcpc");
    online(true, DataPath.Kind.KERNEL);
  }

  @Test
  void without_rights_frames_cross_a_socket() throws Exception {
    online(false, DataPath.Kind.IN_PROCESS);
  }
}
