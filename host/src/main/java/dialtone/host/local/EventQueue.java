package dialtone.host.local;

import dialtone.host.machine.Hotplug;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Hands events to a listener one at a time, on a virtual thread, so that whoever sees them first need not wait.
final class EventQueue implements AutoCloseable {
  private final BlockingQueue<Hotplug.Event> events = new LinkedBlockingQueue<>();
  private final Thread thread;

  EventQueue(Consumer<Hotplug.Event> listener) {
    thread = Thread.ofVirtual().name("hotplug").start(() -> deliver(listener));
  }

  void add(Hotplug.Event event) {
    events.add(event);
  }

  private void deliver(Consumer<Hotplug.Event> listener) {
    try {
      while (true) {
        listener.accept(events.take());
      }
    } catch (InterruptedException closed) {
      events.clear();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
