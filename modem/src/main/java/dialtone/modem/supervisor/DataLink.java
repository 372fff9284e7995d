package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.modem.Connection;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The owner's end of the data session: the network device that its packets take, opened when it is first needed. What
/// was done to it is in the journal.
final class DataLink {
  /// The first free number is the kernel's to find.
  private static final String PPP_DEVICE = "ppp%d";

  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration PROBE = Duration.ofSeconds(8);

  private final Machine machine;
  private final Journal journal;
  private final Waiting waiting;
  private final Supplier<Optional<String>> netDevice;

  private volatile @Nullable DataPath path;
  private Connection.Transport transport = new Connection.Transport.Driver();

  /// @param netDevice its name now; after a re-plug it may be another
  DataLink(
      Machine machine, Journal journal, Waiting waiting, Supplier<Optional<String>> netDevice) {
    this.machine = machine;
    this.journal = journal;
    this.waiting = waiting;
    this.netDevice = netDevice;
  }

  /// From here on packets travel so. The same way as before stays as it is, with all that was
  /// configured.
  synchronized void take(Connection.Transport next) {
    // A device that comes with a session is another one each time, whatever its name.
    boolean same = next.equals(transport) && !(next instanceof Connection.Transport.Device);
    DataPath open = path;
    if (open != null && !same) {
      open.clear(journal);
      close();
    }
    transport = next;
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
    String name = standing().map(DataPath::interfaceName).or(netDevice).orElse("");
    String file = "/sys/class/net/" + name + "/mtu";
    return Optional.ofNullable(machine.files().read(List.of(file)).get(file)).map(Integer::valueOf);
  }

  private synchronized DataPath path() {
    DataPath open = path;
    if (open == null) {
      open = opened();
      path = open;
    }
    return open;
  }

  private DataPath opened() {
    return switch (transport) {
      case Connection.Transport.Driver _ ->
          machine.dataPath(netDevice.get().orElseThrow(DataLink::missing));
      case Connection.Transport.Device(String name) -> machine.dataPath(name);
      case Connection.Transport.Packets(var channel, int mtu) ->
          machine.pointToPoint(PPP_DEVICE, channel, mtu);
    };
  }

  private static ModemFailure missing() {
    return new ModemFailure(new Failure.Unsupported("a network device", "no driver made one"));
  }
}
