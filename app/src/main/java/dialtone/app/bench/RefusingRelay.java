package dialtone.app.bench;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Stands between a simulated modem's port and whoever opens it, and refuses one command, as a
/// firmware does that does not know it. Everything else passes in both directions.
final class RefusingRelay {
  private static final byte[] REFUSAL = "\r\nERROR\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Pty face = Pty.open();
  private final Fd modem;
  private final String refused;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private RefusingRelay(Path node, String refused) {
    this.modem = Fd.open(node.toString(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK | Fd.O_CLOEXEC);
    this.refused = refused;
  }

  /// Puts one in front of `node`, a link to the simulated modem's end.
  ///
  /// @param refused the beginning of the command line that is refused
  static void before(Path node, String refused, Consumer<Runnable> ending) {
    RefusingRelay relay = new RefusingRelay(node, refused);
    ending.accept(relay.face::close);
    ending.accept(relay.modem::close);
    Reactor reactor = new Reactor();
    ending.accept(reactor::close);
    ending.accept(
        reactor.register(relay.face.master(), new Ear(relay.face.master(), relay::fromHost))
            ::close);
    ending.accept(reactor.register(relay.modem, new Ear(relay.modem, relay::fromModem))::close);
    try {
      Files.delete(node);
      Path _ = Files.createSymbolicLink(node, Path.of(relay.face.path()));
    } catch (IOException impossible) {
      throw Workplace.failed(node.toString(), impossible);
    }
  }

  private record Ear(Fd from, Bytes to) implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      int count = from.read(room);
      if (count > 0) {
        to.take(room.bytes(), count);
      }
      return count > 0;
    }

    @Override
    public void hungUp() {}
  }

  private interface Bytes {
    void take(byte[] bytes, int count);
  }

  /// Whole lines: a command is known by its end (V.250 §5.2.1).
  private void fromHost(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      line.write(bytes[i]);
      if (bytes[i] == '\r') {
        boolean refuse = line.toString(StandardCharsets.US_ASCII).startsWith(refused);
        send(refuse ? face.master() : modem, refuse ? REFUSAL : line.toByteArray());
        line.reset();
      }
    }
  }

  private void fromModem(byte[] bytes, int count) {
    send(face.master(), java.util.Arrays.copyOf(bytes, count));
  }

  /// One dialogue of a few hundred bytes never fills the buffer of a pty; a byte that is lost
  /// shows as a timeout.
  private static void send(Fd to, byte[] bytes) {
    int _ = to.write(bytes, 0, bytes.length);
  }
}
