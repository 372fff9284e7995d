package dialtone.simulator.machine;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A device node made of a pty: its link in `DIR/dev` leads to the slave, which nobody here holds
/// open. What is sent while nobody listens is lost, as it is with a USB serial port.
final class PtyPort implements AutoCloseable {
  /// Messages that wait for a slow reader; what comes on top is lost, as in a modem's own buffer.
  private static final int WAITING = 4096;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Pty pty = Pty.open();
  private final BlockingQueue<byte[]> messages = new LinkedBlockingQueue<>(WAITING);
  private final Reactor.Registration registration;
  private final Thread writer;

  /// Makes the node and begins to listen.
  ///
  /// @param received takes what the host sends, on the reactor's thread
  /// @param hungUp told on the reactor's thread when the host has closed the port after using it
  PtyPort(Path link, Reactor reactor, Consumer<byte[]> received, Runnable hungUp) {
    Entries.link(link, Path.of(pty.path()));
    this.registration = reactor.register(pty.master(), new Incoming(received, hungUp));
    this.writer = Thread.ofVirtual().name("port " + link.getFileName()).start(this::write);
  }

  private final class Incoming implements Reactor.Handler {
    private final Consumer<byte[]> received;
    private final Runnable hungUp;
    private boolean opened;

    Incoming(Consumer<byte[]> received, Runnable hungUp) {
      this.received = received;
      this.hungUp = hungUp;
    }

    @Override
    public boolean readable(Buffer room) {
      int count = pty.master().read(room);
      if (count <= 0) {
        return false;
      }
      opened = true;
      received.accept(Arrays.copyOf(room.bytes(), count));
      return true;
    }

    @Override
    public void hungUp() {
      messages.clear();
      if (opened) {
        hungUp.run();
      }
      // The first hang-up is told before anybody came; every later one ends somebody's visit, even
      // a visit whose bytes the host flushed away before they were read here.
      opened = true;
    }
  }

  /// Sends to the host. Returns at once.
  void send(byte[] bytes) {
    messages.offer(bytes);
  }

  private void write() {
    try {
      while (true) {
        byte[] message = messages.take();
        if (pty.hasOpener()) {
          write(message);
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(byte[] message) throws InterruptedException {
    int done = 0;
    while (done < message.length) {
      int count = pty.master().write(message, done, message.length - done);
      if (count > 0) {
        done += count;
      } else if (!Errno.EAGAIN.is(count)
          || registration.awaitWritable(PATIENCE) != Reactor.Writability.WRITABLE) {
        return;
      }
    }
  }

  @Override
  public void close() {
    writer.interrupt();
    registration.close();
    try {
      writer.join();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    pty.close();
  }
}
