package dialtone.modem.ppp;

import dialtone.host.machine.Clock;
import dialtone.host.machine.FrameBatch;
import dialtone.host.machine.FrameChannel;
import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppLink;
import dialtone.protocol.ppp.PppSettings;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// One link on one line: it brings bytes, timers and packets to the automaton and what comes of
/// them to where it belongs. Whoever brings something holds the lock meanwhile; nothing waits in
/// there.
final class PppSession
    implements PppDriver.Standing, FrameChannel, Port.Listener, PppLink.Listener {
  /// A peer that does not answer Terminate-Request is asked twice, RFC 1661 §4.6.
  private static final Duration FAREWELL = Duration.ofSeconds(3);

  private final Port line;
  private final Clock clock;
  private final Consumer<Connection.Event> listener;
  private final Consumer<PppEvent> watcher;
  private final PppLink link;
  private final Negotiated negotiated;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<PppLink.Timer, Clock.Timer> timers = new EnumMap<>(PppLink.Timer.class);
  private final CompletableFuture<Addressing> standing = new CompletableFuture<>();
  private final CompletableFuture<PppEnd> ended = new CompletableFuture<>();
  private final FrameBatch collected = new FrameBatch();
  private boolean collecting;
  private volatile Optional<Receiver> receiver = Optional.empty();
  private volatile boolean full;
  private volatile Optional<Addressing> addressing = Optional.empty();
  private volatile Optional<String> greeting = Optional.empty();

  PppSession(
      Port line,
      PppSettings settings,
      Clock clock,
      Consumer<Connection.Event> listener,
      Consumer<PppEvent> watcher) {
    this.line = line;
    this.clock = clock;
    this.listener = listener;
    this.watcher = watcher;
    this.negotiated = new Negotiated(settings.families());
    this.link = new PppLink(settings, new SecureRandom(), this);
  }

  PppSession negotiate() {
    locked(link::open);
    line.listen(this);
    try {
      Addressing _ = Futures.join(standing);
      return this;
    } catch (ModemFailure refused) {
      finish();
      throw refused;
    }
  }

  private void locked(Runnable deed) {
    lock.lock();
    try {
      deed.run();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void received(byte[] buffer, int offset, int length) {
    lock.lock();
    try {
      link.feed(buffer, offset, length);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void gone(Failure failure) {
    locked(() -> link.lineLost(""));
  }

  @Override
  public void transmit(byte[] buffer, int offset, int length) {
    if (collecting) {
      int start = collected.add(length);
      System.arraycopy(buffer, offset, collected.bytes(), start, length);
    } else {
      full = !line.offer(buffer, offset, length);
    }
  }

  @Override
  public void packet(byte[] buffer, int offset, int length) {
    receiver.ifPresent(to -> to.frame(buffer, offset, length));
  }

  @Override
  public void writable() {
    full = false;
    receiver.ifPresent(Receiver::ready);
  }

  @Override
  public void startTimer(PppLink.Timer timer, Duration delay) {
    Optional.ofNullable(timers.remove(timer)).ifPresent(Clock.Timer::close);
    if (!delay.isZero()) {
      timers.put(timer, clock.after(delay, () -> locked(() -> link.elapsed(timer))));
    }
  }

  @Override
  public void happened(PppEvent event) {
    watcher.accept(event);
    switch (event) {
      case PppEvent.LinkUp up -> negotiated.mtu(up.mru());
      case PppEvent.Authenticated yes -> greeting = greeting(yes.message());
      case PppEvent.Ipv4Up up -> negotiated.up(up);
      case PppEvent.Ipv6Up up -> negotiated.up(up);
      case PppEvent.FamilyRefused no -> negotiated.refused(no);
      case PppEvent.Down down -> over(down.end());
    }
    // Who waits for this goes on another thread: ours holds the lock.
    negotiated.addressing().ifPresent(this::addressed);
    negotiated
        .refusal()
        .map(why -> new ModemFailure(new Failure.ConnectionRefused(why, Optional.empty())))
        .ifPresent(standing::completeExceptionally);
  }

  /// A peer may negotiate anew while the link stands.
  private void addressed(Addressing now) {
    Optional<Addressing> before = addressing;
    addressing = Optional.of(now);
    boolean first = standing.complete(now);
    if (!first && !before.equals(addressing)) {
      Thread _ = Thread.startVirtualThread(() -> listener.accept(new Connection.Event.Changed()));
    }
  }

  private static Optional<String> greeting(String message) {
    return Optional.of(message.strip()).filter(text -> !text.isEmpty());
  }

  private void over(PppEnd end) {
    timers.values().forEach(Clock.Timer::close);
    timers.clear();
    boolean early = standing.completeExceptionally(new ModemFailure(PppEnds.failure(end)));
    if (!early && !ended.isDone() && !(end instanceof PppEnd.Closed)) {
      Thread _ =
          Thread.startVirtualThread(
              () -> listener.accept(new Connection.Event.Dropped(PppEnds.words(end))));
    }
    ended.complete(end);
  }

  @Override
  public boolean send(byte[] buffer, int offset, int length) {
    lock.lock();
    try {
      link.send(buffer, offset, length);
    } finally {
      lock.unlock();
    }
    return !full;
  }

  @Override
  public boolean send(FrameBatch batch) {
    lock.lock();
    try {
      collecting = true;
      collected.clear();
      for (int i = 0; i < batch.count(); i++) {
        link.send(batch.bytes(), batch.start(i), batch.length(i));
      }
      collecting = false;
      if (collected.count() > 0) {
        full = !line.offer(collected.bytes(), 0, collected.size());
      }
    } finally {
      lock.unlock();
    }
    return !full;
  }

  @Override
  public void listen(Receiver to) {
    receiver = Optional.of(to);
  }

  @Override
  public Addressing addressing() {
    return addressing.orElseGet(() -> Futures.join(standing));
  }

  @Override
  public Connection.Transport transport() {
    return new Connection.Transport.Packets(this, negotiated.mtu());
  }

  @Override
  public Optional<String> greeting() {
    return greeting;
  }

  /// Says farewell and gives the peer a moment to answer.
  @Override
  public void close() {
    locked(() -> link.close("User request"));
    try (Clock.Timer _ = clock.after(FAREWELL, () -> ended.complete(new PppEnd.Closed()))) {
      PppEnd _ = ended.join();
    }
    finish();
  }

  private void finish() {
    locked(
        () -> {
          timers.values().forEach(Clock.Timer::close);
          timers.clear();
        });
  }
}
