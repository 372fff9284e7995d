package dialtone.modem.at;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtEngine;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.FinalResult;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The thread of one [AtSession]. All of its state but the inbox, the listeners and how it
/// ended belongs to that thread.
final class AtConversation implements Runnable, Port.Listener, AtEngine.Listener {

  // 3GPP TS 27.005 §3.3.1: ESC gives up the text that a prompt asks for. No command of ours asks
  // for one.
  private static final byte[] ESCAPE = {0x1b};

  /// One command on its way; `internal` ones bring the port back in step and have no caller.
  private record Asked(AtCommand command, CompletableFuture<AtReply> reply, boolean internal) {}

  /// A call that was dialled, and its line once it is connected.
  private record Call(AtCommand dial, CompletableFuture<Port> line) {}

  /// @param turn tells it from every other command of this port
  private record InFlight(Asked asked, int turn, Clock.Timer deadline) {}

  private final Port port;
  private final Clock clock;
  private final Waiting waiting;
  private final Trace trace;
  private final AtEngine engine = new AtEngine(this);
  private final Inbox inbox = new Inbox();
  private final List<Consumer<String>> lines = new CopyOnWriteArrayList<>();
  private final List<Consumer<Failure>> losses = new CopyOnWriteArrayList<>();
  private final Deque<Asked> queue = new ArrayDeque<>();
  private Optional<InFlight> inFlight = Optional.empty();
  private Optional<Call> call = Optional.empty();
  private boolean connected;
  private int turns;
  private volatile Optional<Failure> over = Optional.empty();
  private volatile boolean ended;
  private volatile boolean echoed;

  AtConversation(Port port, Clock clock, Waiting waiting, Trace trace) {
    this.port = port;
    this.clock = clock;
    this.waiting = waiting;
    this.trace = trace;
  }

  String port() {
    return port.name();
  }

  /// Whether echo was on when the port was opened.
  boolean echoed() {
    return echoed;
  }

  CompletableFuture<AtReply> ask(AtCommand command) {
    CompletableFuture<AtReply> reply = new CompletableFuture<>();
    if (!inbox.task(() -> take(new Asked(command, reply, false)))) {
      over.ifPresent(why -> reply.completeExceptionally(new ModemFailure(why)));
    }
    return reply;
  }

  /// Dials; the line is there once the modem says `CONNECT`. Meanwhile, and while it stands, the
  /// port takes no other command.
  CompletableFuture<Port> dial(AtCommand dial) {
    CompletableFuture<Port> line = new CompletableFuture<>();
    CompletableFuture<AtReply> reply = new CompletableFuture<>();
    Runnable begin =
        () -> {
          call = Optional.of(new Call(dial, line));
          take(new Asked(dial, reply, false));
        };
    CompletableFuture<Void> _ =
        reply.handle(
            (answer, failed) -> {
              if (failed != null) {
                line.completeExceptionally(failed);
              } else if (!(answer.result() instanceof FinalResult.Connect)) {
                line.completeExceptionally(new ModemFailure(refused(dial, answer)));
              }
              return null;
            });
    if (!inbox.task(begin)) {
      over.ifPresent(why -> reply.completeExceptionally(new ModemFailure(why)));
    }
    return line;
  }

  private static Failure refused(AtCommand dial, AtReply answer) {
    String number = dial.shown().replaceFirst("(?i)^ATD[TP]?", "");
    return new Failure.CallFailed(number, answer.result().line());
  }

  AtSession.Subscription listenToLines(Consumer<String> listener) {
    lines.add(listener);
    return () -> lines.remove(listener);
  }

  AtSession.Subscription listenToLoss(Consumer<Failure> listener) {
    losses.add(listener);
    if (!inbox.task(() -> {})) {
      over.filter(_ -> !ended && losses.remove(listener)).ifPresent(listener);
    }
    return () -> losses.remove(listener);
  }

  /// Ends by our own wish; nobody is told of a loss.
  void end(Failure why) {
    inbox.line().ifPresent(line -> line.gone(why));
    // Refused where the conversation is over already and nobody waits for anything.
    boolean _ =
        inbox.task(
            () -> {
              ended = over.isEmpty();
              giveUpAll(why);
            });
    // A port that went away by itself holds its locks until it is closed.
    port.close();
  }

  @Override
  public void received(byte[] buffer, int offset, int length) {
    inbox.bytes(buffer, offset, length);
  }

  @Override
  public void writable() {
    inbox.line().ifPresent(DataLine::writable);
  }

  @Override
  public void gone(Failure failure) {
    inbox.line().ifPresent(line -> line.gone(failure));
    boolean _ = inbox.task(() -> giveUpAll(failure));
  }

  @Override
  public void run() {
    byte[] chunk = new byte[4096];
    Deque<Runnable> due = new ArrayDeque<>();
    try {
      while (over.isEmpty()) {
        int count = inbox.take(chunk, due);
        hear(chunk, count);
        runAll(due);
        beginNext();
      }
    } catch (InterruptedException _) {
      giveUpAll(new Failure.Gone(port(), "its owner was interrupted"));
      Thread.currentThread().interrupt();
    }
    inbox.shut(due);
    runAll(due);
    if (!ended) {
      over.ifPresent(
          why ->
              List.copyOf(losses).stream()
                  .filter(losses::remove)
                  .forEach(each -> each.accept(why)));
    }
  }

  /// What stands behind `CONNECT` belongs to the call, if it is one whose data somebody wants.
  private void hear(byte[] chunk, int count) {
    int taken = 0;
    while (taken < count) {
      taken += engine.feed(chunk, taken, count - taken);
      if (connected) {
        connected = false;
        carry(chunk, taken, count - taken);
        return;
      }
    }
  }

  private void carry(byte[] chunk, int offset, int length) {
    Call standing = call.orElseThrow();
    DataLine line = new DataLine(port, () -> inbox.task(() -> callEnded(standing)));
    line.received(chunk, offset, length);
    inbox.divert(line);
    port.callEndsWithPort(true);
    while (!queue.isEmpty()) {
      queue.remove().reply().completeExceptionally(new ModemFailure(carriesData()));
    }
    standing.line().complete(line);
  }

  private void callEnded(Call ended) {
    inbox.takeBack();
    call = Optional.empty();
    engine.callEnded(ended.dial());
  }

  private Failure carriesData() {
    return new Failure.Busy(port(), "the data call, as this modem has no other port for commands");
  }

  private static void runAll(Deque<Runnable> due) {
    while (!due.isEmpty()) {
      due.remove().run();
    }
  }

  private void take(Asked asked) {
    Optional<Failure> hindrance =
        over.or(() -> inbox.line().isPresent() ? Optional.of(carriesData()) : Optional.empty());
    hindrance.ifPresentOrElse(
        why -> asked.reply().completeExceptionally(new ModemFailure(why)), () -> queue.add(asked));
  }

  private void beginNext() {
    while (inFlight.isEmpty() && !queue.isEmpty()) {
      boolean inStep = engine.synchronised();
      begin(
          inStep
              ? queue.remove()
              : new Asked(engine.resynchronise(), new CompletableFuture<>(), true));
    }
  }

  private void begin(Asked asked) {
    AtCommand command = asked.command();
    byte[] bytes = engine.begin(command);
    waiting.begin();
    int turn = ++turns;
    Clock.Timer deadline =
        clock.after(command.deadline(), () -> inbox.task(() -> expired(turn, command)));
    inFlight = Optional.of(new InFlight(asked, turn, deadline));
    trace.sent(port(), command.shown());
    try {
      port.write(bytes);
    } catch (ModemFailure failed) {
      engine.abandon();
      finish().ifPresent(a -> fail(a, failed.failure()));
    }
  }

  private void expired(int turn, AtCommand command) {
    if (inFlight.filter(f -> f.turn() == turn).isEmpty()) {
      return;
    }
    engine.abandon();
    finish()
        .ifPresent(
            a ->
                fail(
                    a,
                    new Failure.Timeout(
                        command.shown(), command.waitingFor(), command.deadline())));
  }

  /// Takes the command in flight out of flight.
  private Optional<Asked> finish() {
    Optional<InFlight> done = inFlight;
    inFlight = Optional.empty();
    done.ifPresent(
        f -> {
          f.deadline().close();
          waiting.end();
        });
    return done.map(InFlight::asked);
  }

  /// A port that could not be brought back in step fails the command that wanted it, not those
  /// behind.
  private void fail(Asked asked, Failure failure) {
    Asked loser = asked.internal() && !queue.isEmpty() ? queue.remove() : asked;
    call = call.filter(each -> !each.dial().equals(loser.command()));
    loser.reply().completeExceptionally(new ModemFailure(failure));
  }

  private void giveUpAll(Failure why) {
    if (over.isEmpty()) {
      over = Optional.of(why);
    }
    if (inFlight.isPresent()) {
      engine.abandon();
    }
    finish().ifPresent(a -> a.reply().completeExceptionally(new ModemFailure(why)));
    while (!queue.isEmpty()) {
      queue.remove().reply().completeExceptionally(new ModemFailure(why));
    }
  }

  @Override
  public void replied(AtReply reply) {
    if (engine.echoes()) {
      echoed = true;
    }
    reply.lines().forEach(line -> trace.received(port(), line));
    trace.received(port(), reply.result().line());
    Optional<Asked> asked = finish();
    Optional<AtCommand> dial = call.map(Call::dial);
    boolean dialled = asked.map(Asked::command).equals(dial);
    connected = dialled && reply.result() instanceof FinalResult.Connect;
    if (dialled && !connected) {
      call = Optional.empty();
    }
    asked.ifPresent(a -> a.reply().complete(reply));
  }

  @Override
  public void unsolicited(String line) {
    trace.received(port(), line);
    for (Consumer<String> each : lines) {
      try {
        each.accept(line);
      } catch (ModemFailure unreadable) {
        trace.received(port(), "(not understood: " + unreadable.getMessage() + ")");
      }
    }
  }

  @Override
  public void prompted() {
    try {
      port.write(ESCAPE);
    } catch (ModemFailure failed) {
      trace.received(port(), "(the prompt could not be left: " + failed.getMessage() + ")");
    }
  }

  @Override
  public void overlong(int droppedBytes) {
    trace.received(port(), "(a line of " + droppedBytes + " bytes without end was dropped)");
  }

  @Override
  public void garbled(AtCommand command, String why) {
    finish().ifPresent(a -> fail(a, new Failure.Garbled("the answer to " + command.shown(), why)));
  }
}
