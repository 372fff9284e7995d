package dialtone.app.bench;

import dialtone.host.machine.Clock;
import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A port on which a call stands, with a watch on it: how long the other end was waited for.
final class CalledLine extends ForwardingPort {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Clock clock;

  /// The network may begin to speak before we listen.
  private final StringBuilder heard;

  private long asked;
  private boolean waiting;
  private long waited;
  private int trips;

  private CalledLine(Port port, Clock clock, StringBuilder heard) {
    super(port);
    this.heard = heard;
    this.clock = clock;
  }

  /// Dials on `port` and returns at `CONNECT`.
  static CalledLine dial(Port port, Clock clock) {
    CompletableFuture<String> connected = new CompletableFuture<>();
    StringBuilder heard = new StringBuilder();
    port.listen(
        new Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {
            synchronized (heard) {
              heard.append(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
              int connect = heard.indexOf("CONNECT");
              if (connect >= 0 && heard.indexOf("\n", connect) > 0) {
                connected.complete(heard.toString());
              }
            }
          }

          @Override
          public void gone(Failure failure) {
            connected.completeExceptionally(new ModemFailure(failure));
          }
        });
    port.write("ATD*99#\r".getBytes(StandardCharsets.US_ASCII));
    try {
      String _ = connected.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      return new CalledLine(port, clock, heard);
    } catch (TimeoutException | ExecutionException silent) {
      throw new ModemFailure(
          new Failure.Timeout("dialtone bench", "CONNECT from " + port.name(), LONGEST));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone(port.name(), "the benchmark was interrupted"));
    }
  }

  /// Nanoseconds between the last octet of ours and the next of the other end, summed up.
  synchronized long waited() {
    return waited;
  }

  /// How often that was.
  synchronized int trips() {
    return trips;
  }

  private synchronized void sent() {
    if (!waiting) {
      asked = clock.nanos();
    }
    waiting = true;
  }

  private synchronized void heard() {
    if (waiting) {
      waited += clock.nanos() - asked;
      trips++;
    }
    waiting = false;
  }

  @Override
  public void listen(Listener to) {
    sent();
    super.listen(
        new Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {
            heard();
            to.received(buffer, offset, length);
          }

          @Override
          public void gone(Failure failure) {
            to.gone(failure);
          }

          @Override
          public void writable() {
            to.writable();
          }
        });
    String early = heard.substring(heard.indexOf("\n", heard.indexOf("CONNECT")) + 1);
    if (!early.isEmpty()) {
      byte[] octets = early.getBytes(StandardCharsets.ISO_8859_1);
      to.received(octets, 0, octets.length);
    }
  }

  @Override
  public void write(byte[] bytes) {
    super.write(bytes);
    sent();
  }

  @Override
  public boolean offer(byte[] bytes, int offset, int length) {
    boolean out = super.offer(bytes, offset, length);
    sent();
    return out;
  }
}
