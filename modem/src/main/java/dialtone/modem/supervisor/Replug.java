package dialtone.modem.supervisor;

import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A modem that went away: from then on, what is plugged in is heard of and the modem is looked for in its socket.
final class Replug {
  private final Machine machine;
  private final Consumer<Event> inbox;

  private volatile Hotplug.@Nullable Watching watching;

  Replug(Machine machine, Consumer<Event> inbox) {
    this.machine = machine;
    this.inbox = inbox;
  }

  /// Whether the modem ever went away.
  boolean expected() {
    return watching != null;
  }

  synchronized void expect() {
    if (watching == null) {
      watching = machine.hotplug().watch(this::appeared);
    }
  }

  private void appeared(Hotplug.Event event) {
    if (event.action().equals("add") || event.equals(Hotplug.Event.LOST)) {
      inbox.accept(new Event.Appeared());
    }
  }

  /// The modem in the same socket, with all that it had before.
  ///
  /// @throws ModemFailure `Gone` as long as anything of it is missing
  ModemDevice sameAs(ModemDevice lost) {
    return Discovery.devices(machine).stream()
        .filter(each -> each.id().equals(lost.id()))
        .filter(each -> each.candidates().size() >= lost.candidates().size())
        .filter(each -> each.netDevice().isPresent() || lost.netDevice().isEmpty())
        .findFirst()
        .orElseThrow(() -> new ModemFailure(new Failure.Gone(lost.id(), "it is not plugged in")));
  }

  void close() {
    Hotplug.Watching open = watching;
    if (open != null) {
      open.close();
    }
  }
}
