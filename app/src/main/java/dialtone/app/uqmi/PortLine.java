package dialtone.app.uqmi;

import dialtone.host.machine.Machine;
import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A port that the machine opened: one of another folder, or through the program that has it.
final class PortLine implements Line {

  /// What the reactor's thread leaves for the one that waits.
  private sealed interface Left {}

  private record Came(Octets octets) implements Left {}

  private record Gone() implements Left {}

  private record Stop() implements Left {}

  private final Port port;
  private final Machine machine;
  private final BlockingQueue<Left> left = new LinkedBlockingQueue<>();

  /// Both go with the line.
  PortLine(Port port, Machine machine) {
    this.port = port;
    this.machine = machine;
    port.listen(
        new Port.Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {
            left.add(new Came(Octets.of(buffer, offset, length)));
          }

          @Override
          public void gone(Failure failure) {
            left.add(new Gone());
          }
        });
  }

  @Override
  public Optional<String> proxied() {
    return port.through().map(proxied -> proxied.device().toString());
  }

  @Override
  public boolean send(byte[] frame) {
    try {
      port.write(frame);
      return true;
    } catch (ModemFailure gone) {
      return false;
    }
  }

  @Override
  public Heard hear(Optional<Duration> limit, Sink into) {
    try {
      return heard(limit.isEmpty() ? Optional.of(left.take()) : poll(limit.get()), into);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return Heard.STOPPED;
    }
  }

  private Optional<Left> poll(Duration limit) throws InterruptedException {
    return Optional.ofNullable(left.poll(limit.toNanos(), TimeUnit.NANOSECONDS));
  }

  private static Heard heard(Optional<Left> came, Sink into) {
    if (came.isEmpty()) {
      return Heard.TIME_OVER;
    }
    return switch (came.get()) {
      case Came(Octets octets) -> {
        byte[] bytes = octets.toArray();
        into.octets(bytes, 0, bytes.length);
        yield Heard.OCTETS;
      }
      case Gone() -> Heard.GONE;
      case Stop() -> Heard.STOPPED;
    };
  }

  @Override
  public void stop() {
    left.add(new Stop());
  }

  @Override
  public void close() {
    port.close();
    machine.close();
  }
}
