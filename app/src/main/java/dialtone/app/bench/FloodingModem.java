package dialtone.app.bench;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The modem's side of a pty with as little work as possible: lines that were made beforehand, and
/// one answer to every command. One thread writes everything, so that no line is cut and its own
/// allocation can be told from ours.
final class FloodingModem {
  private static final byte[] ANSWER =
      "\r\n+CSQ: 22,99\r\n\r\nOK\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int BEATS_A_SECOND = 1000;

  private final Pty pty = Pty.open();
  private final ScheduledExecutorService writer;
  private final CompletableFuture<Thread> thread = new CompletableFuture<>();
  private final Reactor.Registration registration;
  private long lines;

  private FloodingModem(Reactor reactor) {
    writer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread made = Thread.ofPlatform().name("flooding modem").daemon().unstarted(task);
              thread.complete(made);
              return made;
            });
    registration = reactor.register(pty.master(), new Commands());
  }

  /// Lays one out at `node`, which does not exist yet.
  static FloodingModem at(Path node, Consumer<Runnable> ending) {
    Reactor reactor = new Reactor();
    ending.accept(reactor::close);
    FloodingModem modem = new FloodingModem(reactor);
    ending.accept(modem::close);
    try {
      Files.createDirectories(node.getParent());
      Path _ = Files.createSymbolicLink(node, Path.of(modem.pty.path()));
    } catch (IOException impossible) {
      throw Workplace.failed(node.toString(), impossible);
    }
    return modem;
  }

  private final class Commands implements Reactor.Handler {
    @Override
    public boolean readable(Buffer room) {
      int count = pty.master().read(room);
      // A command is one write of the host's, and the next comes only after its answer.
      if (count > 0 && room.bytes()[count - 1] == '\r') {
        writer.execute(() -> write(ANSWER));
      }
      return count > 0;
    }

    @Override
    public void hungUp() {}
  }

  /// Sends `linesASecond` for `howLong` and gives the number of lines that went out.
  long flood(int linesASecond, Duration howLong) {
    int atOnce = linesASecond / BEATS_A_SECOND;
    byte[] chunk = chunk(atOnce);
    lines = 0;
    Future<?> beats =
        writer.scheduleAtFixedRate(
            () -> {
              write(chunk);
              lines += atOnce;
            },
            0,
            TimeUnit.SECONDS.toMicros(1) / BEATS_A_SECOND,
            TimeUnit.MICROSECONDS);
    Future<Long> total =
        writer.schedule(
            () -> {
              beats.cancel(false);
              return lines;
            },
            howLong.toMillis(),
            TimeUnit.MILLISECONDS);
    return FloodBenchmark.await(total, howLong.plus(PATIENCE), "the flood to end");
  }

  /// The signal strength as Huawei sticks report it by themselves.
  private static byte[] chunk(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("\r\n^RSSI:").append(10 + i % 22).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void write(byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      int count = pty.master().write(bytes, done, bytes.length - done);
      if (count > 0) {
        done += count;
      } else if (!Errno.EAGAIN.is(count) || !becomesWritable()) {
        throw new ModemFailure(new Failure.Gone(pty.path(), Errno.words(count)));
      }
    }
  }

  private boolean becomesWritable() {
    try {
      return registration.awaitWritable(PATIENCE) == Reactor.Writability.WRITABLE;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The thread that does all of it, once it has begun.
  Thread thread() {
    return thread.join();
  }

  private void close() {
    writer.shutdownNow();
    registration.close();
    pty.close();
  }
}
