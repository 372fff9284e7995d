package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.port.Port;
import dialtone.host.wvdial.Dialer;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ppp.Dialling;
import dialtone.modem.ppp.OwnPpp;
import dialtone.modem.ppp.PppDriver;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/// One link that this program speaks itself, with the words that pppd would have for it, and its
/// network device.
final class OwnRun implements Online.Run {
  private static final String DEVICE = "ppp%d";
  private static final Duration CHECK = Duration.ofSeconds(5);

  /// pppd's `defaultroute` sets none.
  private static final int METRIC = 0;

  private final Machine machine;
  private final Clock clock;
  private final DialLog log;
  private final Dialer dialer;
  private final Port line;
  private final Journal notes;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<PppDriver.Standing> standing = Optional.empty();
  private Optional<DataPath> path = Optional.empty();
  private Optional<Instant> up = Optional.empty();
  private boolean closed;
  private volatile Optional<PppEvent.Ipv4Up> agreed = Optional.empty();
  private volatile Optional<PppEnd> end = Optional.empty();

  OwnRun(Machine machine, Clock clock, DialLog log, Dialer dialer, Port line, Journal notes) {
    this.machine = machine;
    this.clock = clock;
    this.log = log;
    this.dialer = dialer;
    this.line = line;
    this.notes = notes;
  }

  @Override
  public void begin() {
    Thread _ = Thread.startVirtualThread(this::negotiate);
  }

  private void negotiate() {
    OwnPpp ppp = new OwnPpp(clock, Dialling.USUAL, this::watch);
    try {
      stands(ppp.negotiate(line, settings(), this::happened));
    } catch (ModemFailure failed) {
      int status = end.map(this::status).orElseGet(() -> status(failed.failure()));
      close();
      log.say(words(failed.failure()));
      ended.complete(status);
    }
  }

  private void stands(PppDriver.Standing link) {
    lock.lock();
    try {
      standing = Optional.of(link);
      if (!closed) {
        setUp(link);
      }
    } finally {
      lock.unlock();
    }
    if (closed) {
      close();
      return;
    }
    ConnectionChecks checks = new ConnectionChecks(machine, dialer.ppp());
    checks.run(this::namesAreFound).forEach(log::say);
  }

  /// The questions go through this link, whichever other ones the machine has.
  private boolean namesAreFound() {
    Optional<DataPath> way = path;
    Optional<PppDriver.Standing> link = standing;
    return way.isPresent()
        && link.isPresent()
        && way.get().probe(link.get().addressing(), CHECK).dns();
  }

  private ConnectionSettings settings() {
    return new ConnectionSettings(
        Optional.empty(),
        Optional.of(dialer.login().user()),
        Optional.of(dialer.login().password()),
        Optional.of(ConnectionSettings.Auth.BOTH),
        ConnectionSettings.Family.IPV4,
        1);
  }

  private static String words(Failure failure) {
    return switch (failure) {
      case Failure.AuthenticationRefused(String by, String says) ->
          "Authentication ("
              + (by.equals(AuthProtocol.PAP.word()) ? "PAP" : "CHAP")
              + ") failed"
              + (says.isBlank() ? "" : " (Message: \"" + says.strip() + "\" )");
      case Failure.ConnectionRefused(String reason, var _, var _) -> "pppd: " + reason;
      default -> "pppd: " + Explanation.of(failure).message();
    };
  }

  /// Of a failure without the end of a link.
  private static int status(Failure failure) {
    return switch (failure) {
      case Failure.ConnectionRefused _ -> PppStatus.NEGOTIATION_FAILED;
      case Failure.Gone _ -> PppStatus.HANG_UP;
      default -> PppStatus.FATAL;
    };
  }

  private int status(PppEnd how) {
    return PppStatus.of(how, agreed.isPresent());
  }

  private void watch(PppEvent event) {
    switch (event) {
      case PppEvent.Ipv4Up now -> agreed = Optional.of(now);
      case PppEvent.Down(PppEnd how) -> end = Optional.of(how);
      case PppEvent.LinkUp _,
          PppEvent.Authenticated _,
          PppEvent.Ipv6Up _,
          PppEvent.FamilyRefused _ -> {
        // pppd says nothing either, unless it is asked to by its option debug.
      }
    }
  }

  private void setUp(PppDriver.Standing link) {
    DataPath way =
        switch (link.transport()) {
          case Connection.Transport.Packets(var channel, int mtu) ->
              machine.pointToPoint(DEVICE, watched(channel), mtu);
          case Connection.Transport.Device(String name) -> machine.dataPath(name);
          case Connection.Transport.Driver _ ->
              throw new ModemFailure(new Failure.Unsupported("a network device", "PPP made none"));
        };
    path = Optional.of(way);
    log.say("Using interface " + way.interfaceName());
    Addressing addressing = dialer.ppp().autoDns() ? link.addressing() : withoutDns(link);
    way.raise(notes);
    way.configure(addressing, METRIC, notes);
    up = Optional.of(clock.now());
    agreed.ifPresent(addresses -> tell(addresses, way.interfaceName()));
  }

  private void tell(PppEvent.Ipv4Up addresses, String device) {
    log.say("local  IP address " + addresses.local().getHostAddress());
    log.say(
        "remote IP address "
            + addresses.remote().map(InetAddress::getHostAddress).orElseGet(() -> nobody(device)));
    List<String> ranks = List.of("primary  ", "secondary");
    List<InetAddress> dns = dialer.ppp().autoDns() ? addresses.dns() : List.of();
    for (int i = 0; i < Math.min(ranks.size(), dns.size()); i++) {
      log.say(ranks.get(i) + " DNS address " + dns.get(i).getHostAddress());
    }
  }

  /// How pppd calls a peer that names no address itself (pppd/ipcp.c).
  private static String nobody(String device) {
    String unit = device.replaceFirst("^.*?([0-9]{0,2})$", "$1");
    return "10.64.64." + (64 + (unit.isEmpty() ? 0 : Integer.parseInt(unit)));
  }

  private FrameChannel watched(FrameChannel channel) {
    int seconds = dialer.ppp().idleSeconds();
    return seconds > 0
        ? new IdleWatch(channel, clock, Duration.ofSeconds(seconds), this::idle)
        : channel;
  }

  private void idle() {
    log.say("Terminating connection due to lack of activity.");
    ended.complete(PppStatus.IDLE);
  }

  private static Addressing withoutDns(PppDriver.Standing link) {
    Addressing all = link.addressing();
    return new Addressing(all.addresses(), all.gateway4(), all.gateway6(), List.of(), all.mtu());
  }

  private void happened(Connection.Event event) {
    switch (event) {
      case Connection.Event.Changed _ -> {
        // pppd says nothing either.
      }
      case Connection.Event.Dropped(String reason) -> {
        log.say("pppd: " + reason);
        ended.complete(end.map(this::status).orElse(PppStatus.HANG_UP));
      }
    }
  }

  @Override
  public CompletableFuture<Integer> ended() {
    return ended;
  }

  /// pppd says who refused only with its option debug; without it, its exit status does.
  @Override
  public boolean refused() {
    return false;
  }

  @Override
  public void end() {
    if (!ended.isDone()) {
      log.say("Terminating on signal 15");
    }
    close();
    ended.complete(PppStatus.OK);
  }

  private void close() {
    lock.lock();
    try {
      closed = true;
      up.ifPresent(since -> log.say(connectTime(Duration.between(since, clock.now()))));
      up = Optional.empty();
      path.ifPresent(way -> way.clear(notes));
      standing.ifPresent(PppDriver.Standing::close);
      path.ifPresent(DataPath::close);
      standing = Optional.empty();
      path = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// pppd/auth.c, in tenths of a minute, rounded.
  private static String connectTime(Duration time) {
    long tenths = (time.toSeconds() + 5) / 6;
    return String.format(Locale.ROOT, "Connect time %d.%d minutes.", tenths / 10, tenths % 10);
  }
}
