package dialtone.app.owner;

import dialtone.app.cli.CommandLine;
import dialtone.app.json.Json;
import dialtone.app.json.ProgressJson;
import dialtone.app.json.StatusJson;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.ModemStatus;
import dialtone.protocol.status.SimStatus;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/// One client of an owner: its requests in order, each answered before the next is read.
final class Conversation implements Runnable {
  private static final List<String> OPS =
      List.of("status", "iccid", "at", "down", "reset", "monitor", "unsolicited");
  private static final long USUAL_DEADLINE_MS = 5_000;

  /// Events that a client has not read yet; one that reads nothing loses its place, not the owner's
  /// time.
  private static final int MOST_UNREAD = 1_000;

  private static final Json.Fields END = Json.object().end();

  private final SocketChannel channel;
  private final Held held;
  private final ReentrantLock answering = new ReentrantLock();

  Conversation(SocketChannel channel, Held held) {
    this.channel = channel;
    this.held = held;
  }

  @Override
  public void run() {
    try (JsonLines lines = new JsonLines(channel)) {
      for (Optional<Json.Fields> next = lines.read(); next.isPresent(); next = lines.read()) {
        serve(next.get(), lines);
      }
    } catch (IOException | ModemFailure gone) {
      // A client that leaves in the middle or sends noise has nobody left to tell.
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Json.Fields request, JsonLines lines)
      throws IOException, InterruptedException {
    String op = request.text("op").orElse("");
    switch (op) {
      case "monitor" -> stream(lines, held.events(), event -> event);
      case "unsolicited" ->
          stream(lines, held.unsolicited(), line -> Json.object().put("line", line).end());
      default -> {
        answering.lock();
        try {
          lines.write(answer(op, request));
        } finally {
          answering.unlock();
        }
      }
    }
  }

  /// Returns when the answer that is being made has been written, or after `patience`.
  void awaitAnswer(Duration patience) {
    try {
      if (answering.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        answering.unlock();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private Json.Fields answer(String op, Json.Fields request) {
    try {
      return switch (op) {
        case "status" -> StatusJson.of(held.status().get());
        case "iccid" -> Json.object().put("iccid", iccid(held.status().get())).end();
        case "at" ->
            at(
                request.text("command").orElse("AT"),
                request.whole("deadlineMs").orElse(USUAL_DEADLINE_MS));
        case "reset" -> at(Requests.RESET, 3 * USUAL_DEADLINE_MS);
        case "down" -> {
          held.down().run();
          yield Json.object().put("event", "down").end();
        }
        default -> throw CommandLine.unknown("request", op, OPS);
      };
    } catch (ModemFailure failed) {
      return failure(failed.failure());
    }
  }

  private static Optional<String> iccid(ModemStatus status) {
    return status.sim().flatMap(SimStatus::iccid).map(Private::reveal);
  }

  private Json.Fields at(String command, long deadlineMs) {
    return AtAnswer.of(
        held.at().apply(AtCommand.typed(command).within(Duration.ofMillis(deadlineMs))));
  }

  private static Json.Fields failure(Failure failure) {
    boolean late = failure instanceof Failure.Timeout;
    return Json.object().putAll(ProgressJson.failure(failure)).put("deadlinePassed", late).end();
  }

  /// The owner's threads only put into a queue; this thread waits for the client.
  private <T> void stream(JsonLines lines, Listeners<T> source, Function<T, Json.Fields> shown)
      throws IOException, InterruptedException {
    BlockingQueue<Json.Fields> unread = new LinkedBlockingQueue<>(MOST_UNREAD);
    Consumer<T> listener = news -> unread.offer(shown.apply(news));
    source.join(listener);
    Thread.ofVirtual().name("owner client's end").start(() -> awaitEnd(lines, unread));
    try {
      for (Json.Fields next = unread.take(); !next.equals(END); next = unread.take()) {
        lines.write(next);
      }
    } finally {
      source.leave(listener);
    }
  }

  /// A client that streams says nothing more; the end of its side ends the stream, also while
  /// nothing happens.
  private static void awaitEnd(JsonLines lines, BlockingQueue<Json.Fields> unread) {
    try {
      while (lines.read().isPresent()) {
        // A request within a stream is not answered.
      }
    } catch (IOException | ModemFailure ended) {
      // An end by reset is an end.
    }
    unread.clear();
    unread.add(END);
  }
}
