package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.QmuxAssembler;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The traffic of one port: requests go out from the thread that asks, and one thread reads and
/// tells each response to whoever waits for it. The reactor only copies bytes.
final class Exchange implements Port.Listener, QmuxAssembler.Sink, Runnable {
  /// Of bytes that wait to be read: sixteen of the longest messages.
  private static final int ROOM = 1 << 20;

  /// A frame comes in one piece on a cdc-wdm node and without a pause on all others.
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private static final int SHOWN = 8;

  /// Who takes what is no answer, on the thread that reads.
  interface Unasked {
    void indication(QmiMessage message);

    /// The port went away by itself.
    void lost(Failure failure);
  }

  private final Port port;
  private final Clock clock;
  private final Waiting waiting;
  private final FrameTrace trace;
  private final Unasked unasked;
  private final Transactions transactions;
  private final Incoming incoming = new Incoming(ROOM);
  private final QmuxAssembler assembler = new QmuxAssembler(this);
  private final Thread thread;
  private long fed;

  Exchange(Port port, Clock clock, Waiting waiting, FrameTrace trace, Unasked unasked) {
    this.port = port;
    this.clock = clock;
    this.waiting = waiting;
    this.trace = trace;
    this.unasked = unasked;
    this.transactions = new Transactions(port.name());
    this.thread = Thread.ofVirtual().name("qmi " + port.name()).unstarted(this);
  }

  void begin() {
    thread.start();
    port.listen(this);
  }

  String port() {
    return port.name();
  }

  /// The reading thread may not wait for what only it can bring.
  void refuseToWaitHere() {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException("a stage of " + port() + " would wait for itself");
    }
  }

  void elsewhereIfReading(Runnable task) {
    if (Thread.currentThread() == thread) {
      Thread _ = Thread.ofVirtual().name("qmi end " + port()).start(task);
    } else {
      task.run();
    }
  }

  /// Sends a request; what comes of it is told to `to`, also when it cannot be sent.
  <M> void ask(
      MessageCodec<M, ?, ?> codec, M message, int client, Patience patience, InFlight.Answer to) {
    InFlight asked = new InFlight(codec, patience, to);
    try {
      Transactions.Key key = transactions.add(codec.service().number(), client, asked);
      waiting.begin();
      asked.until(clock.after(patience.deadline(), () -> expire(key, asked)));
      send(key, asked, codec, message);
    } catch (ModemFailure notAsked) {
      to.failed(notAsked.failure());
    }
  }

  private <M> void send(
      Transactions.Key key, InFlight asked, MessageCodec<M, ?, ?> codec, M message) {
    try {
      byte[] frame = Qmux.request(codec, message, key.client(), key.number());
      trace.sent(frame);
      port.write(frame);
    } catch (ModemFailure notSent) {
      if (transactions.giveUp(key, asked, false)) {
        fail(asked, notSent.failure());
      }
    }
  }

  /// In turn with what was received before, so that an answer in time is not taken for a late one.
  private void expire(Transactions.Key key, InFlight asked) {
    boolean _ =
        incoming.add(
            0,
            () -> {
              if (transactions.giveUp(key, asked, true)) {
                fail(asked, asked.expired());
              }
            });
  }

  private void fail(InFlight asked, Failure why) {
    waiting.end();
    asked.settle().failed(why);
  }

  /// Nothing is answered any more that this client asked.
  void forget(int service, int client, Failure why) {
    transactions
        .forget(key -> key.service() == service && key.client() == client)
        .forEach(asked -> fail(asked, why));
  }

  @Override
  public void received(byte[] buffer, int offset, int length) {
    byte[] chunk = Arrays.copyOfRange(buffer, offset, offset + length);
    if (!incoming.add(length, () -> feed(chunk)) && incoming.open()) {
      trace.note(length + " octets lost: they came faster than they were read");
    }
  }

  private void feed(byte[] chunk) {
    assembler.feed(chunk, 0, chunk.length);
    long now = ++fed;
    if (assembler.pending() > 0) {
      Clock.Timer _ = clock.after(LONGEST_PAUSE, () -> incoming.add(0, () -> giveUpRest(now)));
    }
  }

  /// What looked like the beginning of a frame would swallow all that follows, up to 64 KiB.
  private void giveUpRest(long then) {
    while (fed == then && assembler.pending() > 0) {
      assembler.giveUp();
    }
  }

  @Override
  public void gone(Failure failure) {
    boolean _ = incoming.add(0, () -> lose(failure));
  }

  private void lose(Failure failure) {
    giveUpAll(failure);
    unasked.lost(failure);
  }

  private void giveUpAll(Failure why) {
    transactions.shut(why).forEach(asked -> fail(asked, why));
    incoming.shut();
  }

  /// Ends by our own wish. A port that went away by itself holds its locks until it is closed.
  void end() {
    giveUpAll(new Failure.Gone(port(), "it was closed"));
    port.close();
  }

  @Override
  public void run() {
    try {
      Optional<Runnable> next = incoming.take();
      while (next.isPresent()) {
        next.get().run();
        next = incoming.take();
      }
    } catch (InterruptedException _) {
      giveUpAll(new Failure.Gone(port(), "its owner was interrupted"));
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void message(QmiMessage message) {
    switch (message.header().kind()) {
      case RESPONSE -> response(message);
      case INDICATION -> {
        trace.received(message);
        unasked.indication(message);
      }
      case REQUEST -> trace.dropped(message, "it is a request, as of a line with echo");
    }
  }

  private void response(QmiMessage message) {
    Optional<InFlight> asked = transactions.answered(message.header());
    if (asked.isPresent()) {
      trace.received(message);
      waiting.end();
      asked.get().settle().answered(message);
      return;
    }
    Optional<InFlight> late = transactions.answeredLate(message.header());
    trace.dropped(message, late.isPresent() ? "after its deadline" : "nobody asked for it");
    late.ifPresent(each -> each.settle().late(message));
  }

  @Override
  public void skipped(int count, Octets beginning) {
    String first = beginning.slice(0, Math.min(SHOWN, beginning.size())).toString();
    trace.note("%d octets that are no message: %s".formatted(count, first));
  }

  /// Waits for `work`, and no longer than `limit` for what a mute modem does not answer.
  void await(CompletableFuture<?> work, Duration limit) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    try (Clock.Timer _ = clock.after(limit, () -> over.complete(null))) {
      boolean _ = CompletableFuture.anyOf(work, over).handle((_, failed) -> failed == null).join();
    }
  }
}
