package dialtone.host.local;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Uevents;
import dialtone.host.machine.Hotplug;
import java.util.Map;
import java.util.function.Consumer;

/// Hot-plug events of this kernel.
final class KernelHotplug implements Hotplug {
  private final Reactor reactor;

  KernelHotplug(Reactor reactor) {
    this.reactor = reactor;
  }

  @Override
  public Watching watch(Consumer<Event> listener) {
    Fd socket = Uevents.open();
    EventQueue queue = new EventQueue(listener);
    Reactor.Registration registration = reactor.register(socket, new Reading(socket, queue));
    return () -> {
      registration.close();
      socket.close();
      queue.close();
    };
  }

  private record Reading(Fd socket, EventQueue queue) implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      int count = socket.read(room);
      if (count > 0) {
        Map<String, String> values = Uevents.parse(room.bytes(), count);
        queue.add(
            new Event(
                values.getOrDefault("ACTION", ""),
                values.getOrDefault("SUBSYSTEM", ""),
                values.getOrDefault("DEVPATH", "")));
      } else if (Errno.ENOBUFS.is(count)) {
        queue.add(Event.LOST);
      }
      return !Errno.EAGAIN.is(count) && !Errno.EBADF.is(count) && count != 0;
    }

    @Override
    public void hungUp() {
      queue.add(Event.LOST);
    }
  }
}
