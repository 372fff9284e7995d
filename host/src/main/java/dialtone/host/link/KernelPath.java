package dialtone.host.link;

import dialtone.host.journal.UndoReplay;
import dialtone.host.linux.Namespace;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Links;
import dialtone.host.machine.Programs;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A connection's packets go through a network device of the kernel, in the network namespace of
/// its machine.
///
/// What it sets it remembers, so that a changed address replaces the old one in place and nothing
/// else is touched.
public final class KernelPath implements DataPath {
  private static final Prefix EVERYTHING_4 = new Prefix(InetAddress.ofLiteral("0.0.0.0"), 0);
  private static final Prefix EVERYTHING_6 = new Prefix(InetAddress.ofLiteral("::"), 0);

  private final String interfaceName;
  private final Links links;
  private final Resolver resolver;
  private final LeaseProgram leaseProgram;
  private final OwnLease ownLease;
  private final KernelProbe kernelProbe;
  private final UndoReplay replay;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Made> made = new ArrayList<>();

  /// A change that this path made, and how to take it back.
  private record Made(Links.Change change, Undo undo) {}

  /// @param links the devices of `namespace`, where `programs` run too
  public KernelPath(
      String interfaceName,
      Links links,
      Programs programs,
      FileTree files,
      Namespace namespace,
      Clock clock) {
    this.interfaceName = interfaceName;
    this.links = links;
    // The modem's settings are not this path's: it records none.
    this.replay = new UndoReplay(links, files, _ -> {});
    this.resolver =
        new Resolver(interfaceName, files, reachingResolved(programs, namespace), replay);
    this.leaseProgram = new LeaseProgram(interfaceName, programs, clock);
    this.ownLease = new OwnLease(namespace, clock);
    this.kernelProbe = new KernelProbe(interfaceName, namespace, clock);
  }

  /// In a namespace of its own, a link's number means another link to the systemd-resolved outside.
  private static Optional<Programs> reachingResolved(Programs programs, Namespace namespace) {
    return namespace.isCurrent() ? Optional.of(programs) : Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.KERNEL;
  }

  @Override
  public String interfaceName() {
    return interfaceName;
  }

  @Override
  public void raise(Journal journal) {
    lock.lock();
    try {
      if (!link(links.table()).up()) {
        Made up =
            new Made(
                new Links.Change.SetUp(interfaceName, true), new Undo.LowerLink(interfaceName));
        replace(List.of(), List.of(up), journal);
      }
    } finally {
      lock.unlock();
    }
  }

  private Links.Link link(Links.Table table) {
    return table.links().stream()
        .filter(link -> link.name().equals(interfaceName))
        .findFirst()
        .orElseThrow(
            () ->
                new ModemFailure(
                    new Failure.Gone(interfaceName, "there is no such network device")));
  }

  @Override
  public Addressing lease(Duration deadline) {
    return leaseProgram
        .lease(deadline)
        .orElseGet(() -> ownLease.lease(link(links.table()), deadline));
  }

  @Override
  public void configure(Addressing addressing, int metric, Journal journal) {
    lock.lock();
    try {
      Links.Table table = links.table();
      List<Made> wanted = wanted(addressing, metric, link(table));
      List<Made> stale =
          made.stream()
              .filter(one -> !(one.undo() instanceof Undo.LowerLink) && !isIn(wanted, one.change()))
              .toList();
      List<Made> fresh =
          wanted.stream()
              .filter(one -> !isIn(made, one.change()) && !stands(table, one.change()))
              .toList();
      replace(stale, fresh, journal);
      if (!addressing.dns().isEmpty() && isBest(table, addressing, metric)) {
        resolver.use(addressing.dns(), journal);
      } else {
        throwFirst(resolver.release(journal));
      }
    } finally {
      lock.unlock();
    }
  }

  private static boolean isIn(List<Made> list, Links.Change change) {
    return list.stream().anyMatch(one -> one.change().equals(change));
  }

  private List<Made> wanted(Addressing addressing, int metric, Links.Link link) {
    List<Made> wanted = new ArrayList<>();
    addressing
        .mtu()
        .map(mtu -> new Links.Change.SetMtu(interfaceName, mtu))
        .map(change -> new Made(change, new Undo.RestoreMtu(interfaceName, mtuBefore(link))))
        .ifPresent(wanted::add);
    for (Prefix address : addressing.addresses()) {
      Links.Change removal = new Links.Change.RemoveAddress(interfaceName, address);
      wanted.add(
          new Made(new Links.Change.AddAddress(interfaceName, address), new Undo.Unlink(removal)));
    }
    // Without ARP the kernel sends to the device's own hardware address (net/ipv4/arp.c,
    // arp_constructor()), which such modems pass over.
    if (addressing.isAlone() && (link.arp() || isIn(made, silence()))) {
      Links.Change removal = new Links.Change.SetArp(interfaceName, true);
      wanted.add(new Made(silence(), new Undo.Unlink(removal)));
    }
    // Without an IPv6 address from the modem the kernel takes address and route from router
    // advertisements itself.
    if (hasFamily(addressing, EVERYTHING_4)) {
      wanted.add(route(EVERYTHING_4, addressing.gateway4(), metric));
    }
    if (hasFamily(addressing, EVERYTHING_6)) {
      wanted.add(route(EVERYTHING_6, addressing.gateway6(), metric));
    }
    return wanted;
  }

  private Links.Change silence() {
    return new Links.Change.SetArp(interfaceName, false);
  }

  private int mtuBefore(Links.Link link) {
    return made.stream()
        .map(Made::undo)
        .filter(Undo.RestoreMtu.class::isInstance)
        .map(Undo.RestoreMtu.class::cast)
        .map(Undo.RestoreMtu::mtu)
        .findFirst()
        .orElse(link.mtu());
  }

  private Made route(Prefix destination, Optional<InetAddress> gateway, int metric) {
    Links.Change removal =
        new Links.Change.RemoveRoute(interfaceName, destination, gateway, metric);
    return new Made(
        new Links.Change.AddRoute(interfaceName, destination, gateway, metric),
        new Undo.Unlink(removal));
  }

  private static boolean hasFamily(Addressing addressing, Prefix everything) {
    return addressing.addresses().stream().anyMatch(address -> isSameFamily(address, everything));
  }

  private static boolean isSameFamily(Prefix one, Prefix other) {
    return one.address().getAddress().length == other.address().getAddress().length;
  }

  private static boolean stands(Links.Table table, Links.Change change) {
    return switch (change) {
      case Links.Change.SetUp c ->
          table.links().stream()
              .anyMatch(link -> link.name().equals(c.link()) && link.up() == c.up());
      case Links.Change.SetMtu c ->
          table.links().stream()
              .anyMatch(link -> link.name().equals(c.link()) && link.mtu() == c.mtu());
      case Links.Change.SetArp c ->
          table.links().stream()
              .anyMatch(link -> link.name().equals(c.link()) && link.arp() == c.on());
      case Links.Change.AddAddress c ->
          table.addresses().contains(new Links.Address(c.link(), c.address()));
      case Links.Change.AddRoute c ->
          table
              .routes()
              .contains(new Links.Route(c.link(), c.destination(), c.gateway(), c.metric()));
      case Links.Change.RemoveAddress _, Links.Change.RemoveRoute _ -> false;
    };
  }

  /// One batch. Old addresses go before new ones come: an address of the same prefix would go with
  /// the old one.
  private void replace(List<Made> stale, List<Made> fresh, Journal journal) {
    List<Links.Change> batch = new ArrayList<>();
    stale.reversed().forEach(one -> batch.add(inverse(one.undo())));
    fresh.forEach(one -> batch.add(one.change()));
    made.removeAll(stale);
    if (stale.stream().anyMatch(one -> one.change() instanceof Links.Change.AddAddress)) {
      // With the last address of a link the kernel drops its routes (net/ipv4/fib_frontend.c,
      // fib_disable_ip).
      made.stream()
          .map(Made::change)
          .filter(Links.Change.AddRoute.class::isInstance)
          .forEach(batch::add);
    }
    fresh.stream().map(Made::undo).forEach(journal::record);
    made.addAll(fresh);
    links.apply(batch);
    stale.stream().map(Made::undo).forEach(journal::done);
  }

  private static Links.Change inverse(Undo undo) {
    return switch (undo) {
      case Undo.LowerLink u -> new Links.Change.SetUp(u.link(), false);
      case Undo.RestoreMtu u -> new Links.Change.SetMtu(u.link(), u.mtu());
      case Undo.Unlink u -> u.change();
      case Undo.RestoreFile _, Undo.OfModem _ ->
          throw new IllegalArgumentException("not a change of a link: " + undo);
    };
  }

  /// Whether this machine's traffic will take our default route: its metric is lower than that of
  /// any other.
  private boolean isBest(Links.Table table, Addressing addressing, int metric) {
    Prefix everything = hasFamily(addressing, EVERYTHING_4) ? EVERYTHING_4 : EVERYTHING_6;
    return table.routes().stream()
        .filter(
            route -> route.destination().equals(everything) && !route.link().equals(interfaceName))
        .noneMatch(route -> route.metric() <= metric);
  }

  @Override
  public Answered probe(Addressing addressing, Duration deadline) {
    return kernelProbe.run(addressing, deadline, link(links.table()).index());
  }

  @Override
  public void clear(Journal journal) {
    lock.lock();
    try {
      List<UndoReplay.Problem> problems = new ArrayList<>(resolver.release(journal));
      problems.addAll(replay.replay(journal, made.stream().map(Made::undo).toList()));
      made.clear();
      throwFirst(problems);
    } finally {
      lock.unlock();
    }
  }

  private static void throwFirst(List<UndoReplay.Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ModemFailure(problems.getFirst().failure());
    }
  }

  /// Leaves what is configured as it is: the journal knows it.
  @Override
  public void close() {}
}
