package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The network phase, RFC 1661 §3.6: one control protocol for each family, all begun at once.
final class NetworkPhase {

  /// Whom it tells.
  interface Owner {
    void happened(PppEvent event);

    /// No family is left.
    void nothingLeft(String why);
  }

  private final Owner owner;
  private final Map<IpFamily, Negotiation> protocols = new EnumMap<>(IpFamily.class);
  private final Set<IpFamily> refused = EnumSet.noneOf(IpFamily.class);
  private boolean begun;

  NetworkPhase(PppSettings settings, RandomGenerator random, ControlLine line, Owner owner) {
    this.owner = owner;
    if (settings.families().contains(IpFamily.IPV4)) {
      IpcpPolicy policy = new IpcpPolicy(settings.offer(), settings.patience().maxFailure());
      add(
          IpFamily.IPV4,
          new Negotiation(
              PppProtocol.IPCP,
              PppLink.Timer.IPCP,
              policy,
              settings.patience(),
              line,
              new Family(
                  IpFamily.IPV4,
                  () -> new PppEvent.Ipv4Up(policy.local(), policy.remote(), policy.dns()))));
    }
    if (settings.families().contains(IpFamily.IPV6)) {
      Ipv6cpPolicy policy = new Ipv6cpPolicy(random, settings.patience().maxFailure());
      add(
          IpFamily.IPV6,
          new Negotiation(
              PppProtocol.IPV6CP,
              PppLink.Timer.IPV6CP,
              policy,
              settings.patience(),
              line,
              new Family(
                  IpFamily.IPV6, () -> new PppEvent.Ipv6Up(policy.local(), policy.remote()))));
    }
  }

  private void add(IpFamily family, Negotiation negotiation) {
    protocols.put(family, negotiation);
  }

  void begin() {
    begun = true;
    refused.clear();
    for (Negotiation protocol : protocols.values()) {
      protocol.open();
      protocol.lowerUp();
    }
  }

  void stop() {
    begun = false;
    protocols.values().forEach(Negotiation::lowerDown);
  }

  boolean carries(IpFamily family) {
    Negotiation protocol = protocols.get(family);
    return protocol != null && protocol.opened();
  }

  /// The control protocol with this number, if it is one that we speak.
  Optional<Negotiation> speaks(int protocol) {
    return family(protocol).map(protocols::get);
  }

  /// Takes a packet of such a protocol; before the phase has begun it is dropped.
  void receive(Negotiation protocol, ControlPacket packet) {
    if (begun && !protocol.receive(packet)) {
      protocol.unknown(packet);
    }
  }

  void elapsed(IpFamily family) {
    Optional.ofNullable(protocols.get(family)).ifPresent(Negotiation::elapsed);
  }

  /// The link has stood for a while.
  void calm() {
    protocols.values().forEach(Negotiation::calm);
  }

  /// The peer knows no such protocol.
  void rejected(int protocol) {
    if (begun) {
      family(protocol).map(protocols::get).ifPresent(Negotiation::protocolRejected);
    }
  }

  private static Optional<IpFamily> family(int protocol) {
    return switch (protocol) {
      case PppProtocol.IPCP, PppProtocol.IPV4 -> Optional.of(IpFamily.IPV4);
      case PppProtocol.IPV6CP, PppProtocol.IPV6 -> Optional.of(IpFamily.IPV6);
      default -> Optional.empty();
    };
  }

  private final class Family implements Negotiation.Owner {
    private final IpFamily family;
    private final Supplier<PppEvent> news;

    Family(IpFamily family, Supplier<PppEvent> news) {
      this.family = family;
      this.news = news;
    }

    @Override
    public void up() {
      refused.remove(family);
      owner.happened(news.get());
    }

    @Override
    public void down() {}

    @Override
    public void finished(NegotiationEnd end) {
      String why = words(end);
      refused.add(family);
      owner.happened(new PppEvent.FamilyRefused(family, why));
      if (refused.containsAll(protocols.keySet())) {
        owner.nothingLeft(why);
      }
    }

    private String words(NegotiationEnd end) {
      String name = family == IpFamily.IPV4 ? "IPv4" : "IPv6";
      return switch (end) {
        case NegotiationEnd.NotAgreed(String why) -> why;
        case NegotiationEnd.NotSpoken _ -> "the network does not offer " + name;
        case NegotiationEnd.TerminatedByPeer(String reason) ->
            "the network closed " + name + (reason.isEmpty() ? "" : ": " + reason);
        case NegotiationEnd.Unanswered(boolean spoke) ->
            "the network does not " + (spoke ? "agree to " : "answer to ") + name;
        case NegotiationEnd.Closed _, NegotiationEnd.LoopedBack _ -> name + " was closed";
      };
    }
  }
}
