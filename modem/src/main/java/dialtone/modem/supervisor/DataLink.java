package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The owner's end of the data session: the modem's network device, opened when it is first needed. What was done to it
/// is in the journal.
final class DataLink {
  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration PROBE = Duration.ofSeconds(8);

  private final Machine machine;
  private final Journal journal;
  private final Waiting waiting;
  private final Supplier<Optional<String>> netDevice;

  private volatile @Nullable DataPath path;

  /// @param netDevice its name now; after a re-plug it may be another
  DataLink(
      Machine machine, Journal journal, Waiting waiting, Supplier<Optional<String>> netDevice) {
    this.machine = machine;
    this.journal = journal;
    this.waiting = waiting;
    this.netDevice = netDevice;
  }

  void raise() {
    path().raise(journal);
  }

  Addressing lease() {
    try (Waiting.Stretch _ = waiting.forNetwork()) {
      return path().lease(LEASE);
    }
  }

  void configure(Addressing addressing, int metric) {
    path().configure(addressing, metric, journal);
  }

  DataPath.Answered probe(Addressing addressing) {
    try (Waiting.Stretch _ = waiting.forNetwork()) {
      return path().probe(addressing, PROBE);
    }
  }

  /// Takes back what was configured, where anything was.
  void clear() {
    standing().ifPresent(open -> open.clear(journal));
  }

  synchronized void close() {
    DataPath open = path;
    path = null;
    if (open != null) {
      open.close();
    }
  }

  Optional<DataPath> standing() {
    return Optional.ofNullable(path);
  }

  /// The MTU that the link has when the network named none.
  Optional<Integer> mtu() {
    String file = "/sys/class/net/" + netDevice.get().orElse("") + "/mtu";
    return Optional.ofNullable(machine.files().read(List.of(file)).get(file)).map(Integer::valueOf);
  }

  private synchronized DataPath path() {
    DataPath open = path;
    if (open == null) {
      String name = netDevice.get().orElseThrow(DataLink::missing);
      open = machine.dataPath(name);
      path = open;
    }
    return open;
  }

  private static ModemFailure missing() {
    return new ModemFailure(new Failure.Unsupported("a network device", "no driver made one"));
  }
}
