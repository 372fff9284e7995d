package dialtone.modem.ppp;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Programs;
import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// One run of pppd on a lent line, which it gives back when it is closed.
final class PppdLink implements PppDriver.Standing {
  /// Each step of pppd gives up by itself after 30 s: LCP, authentication, addresses.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /// A network that speaks both families brings them up together.
  private static final Duration OTHER_FAMILY = Duration.ofSeconds(3);

  /// pppd asks a peer twice to end, 3 s each (pppd/lcp.c), and waits for its scripts.
  private static final Duration FAREWELL = Duration.ofSeconds(8);

  private final Port.Loan loan;
  private final Clock clock;
  private final Consumer<Connection.Event> listener;
  private final PppdOutput output = new PppdOutput();
  private final Set<IpFamily> wanted;
  private final Set<IpFamily> outstanding;
  private final Negotiated negotiated;
  private final CompletableFuture<Addressing> standing = new CompletableFuture<>();
  private Optional<Programs.Running> running = Optional.empty();
  private Optional<Addressing> addressing = Optional.empty();
  private Optional<String> greeting = Optional.empty();
  private boolean closing;

  PppdLink(Port.Loan loan, Set<IpFamily> wanted, Clock clock, Consumer<Connection.Event> listener) {
    this.loan = loan;
    this.wanted = wanted;
    this.outstanding = EnumSet.copyOf(wanted);
    this.negotiated = new Negotiated(wanted);
    this.clock = clock;
    this.listener = listener;
  }

  /// Starts pppd and waits until the addresses are known.
  ///
  /// @param begun called at each line: pppd has read its options
  /// @throws ModemFailure why they will not be; pppd has ended then, and the line is back
  PppdLink run(Programs programs, List<String> command, Runnable begun) {
    ModemFailure late =
        new ModemFailure(
            new Failure.Timeout("pppd", "the network to agree on addresses by PPP", PATIENCE));
    try (Clock.Timer _ = clock.after(PATIENCE, () -> standing.completeExceptionally(late))) {
      start(programs, command, begun);
      Addressing _ = Futures.join(standing);
      return this;
    } catch (ModemFailure refused) {
      close();
      throw refused;
    }
  }

  private void start(Programs programs, List<String> command, Runnable begun) {
    Programs.Running program =
        programs.start(
            command,
            line -> {
              begun.run();
              said(line);
            });
    synchronized (this) {
      running = Optional.of(program);
    }
    CompletableFuture<Void> _ = program.ended().thenAccept(this::ended);
  }

  private synchronized void said(String line) {
    output.line(line).forEach(this::happened);
  }

  private void happened(PppEvent event) {
    switch (event) {
      case PppEvent.LinkUp up -> negotiated.mtu(up.mru());
      case PppEvent.Authenticated yes ->
          greeting = Optional.of(yes.message().strip()).filter(text -> !text.isEmpty());
      case PppEvent.Ipv4Up up -> isUp(IpFamily.IPV4, () -> negotiated.up(up));
      case PppEvent.Ipv6Up up -> isUp(IpFamily.IPV6, () -> negotiated.up(up));
      case PppEvent.FamilyRefused no -> negotiated.refused(no);
      case PppEvent.Down _ -> {}
    }
    settle();
  }

  /// A family that nobody wants may come up all the same: pppd reads /etc/ppp/options too.
  private void isUp(IpFamily family, Runnable noted) {
    if (!wanted.contains(family)) {
      return;
    }
    noted.run();
    outstanding.remove(family);
    if (negotiated.addressing().isEmpty()) {
      Clock.Timer _ = clock.after(OTHER_FAMILY, this::otherFamilyIsLate);
    }
  }

  private synchronized void otherFamilyIsLate() {
    for (IpFamily family : outstanding) {
      negotiated.refused(new PppEvent.FamilyRefused(family, "the network says nothing about it"));
    }
    settle();
  }

  private void settle() {
    Optional<Addressing> before = addressing;
    addressing = negotiated.addressing();
    boolean first = addressing.map(standing::complete).orElse(false);
    if (!first && before.isPresent() && !before.equals(addressing)) {
      tell(new Connection.Event.Changed());
    }
    negotiated
        .refusal()
        .map(why -> new ModemFailure(new Failure.ConnectionRefused(why, Optional.empty())))
        .ifPresent(standing::completeExceptionally);
  }

  private synchronized void ended(int status) {
    boolean early = standing.completeExceptionally(new ModemFailure(output.failure(status)));
    if (!early && !closing) {
      tell(new Connection.Event.Dropped(output.reason(status)));
    }
  }

  private void tell(Connection.Event event) {
    Thread _ = Thread.startVirtualThread(() -> listener.accept(event));
  }

  @Override
  public synchronized Addressing addressing() {
    return addressing.orElseGet(() -> Futures.join(standing));
  }

  @Override
  public synchronized Connection.Transport transport() {
    return new Connection.Transport.Device(
        output
            .interfaceName()
            .orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.ProgramFailed("pppd", "it named no network device"))));
  }

  @Override
  public synchronized Optional<String> greeting() {
    return greeting;
  }

  /// Asks pppd to end, which says farewell to the network, and takes the line back.
  @Override
  public void close() {
    Optional<Programs.Running> program;
    synchronized (this) {
      closing = true;
      program = running;
    }
    program.ifPresent(each -> each.end(FAREWELL));
    loan.close();
  }
}
