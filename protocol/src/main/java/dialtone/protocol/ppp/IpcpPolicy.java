package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Offer;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What IPCP asks for and grants: addresses (RFC 1332 §3.3) and name servers (RFC 1877).
final class IpcpPolicy implements NegotiationPolicy {
  static final int COMPRESSION = 2;
  static final int ADDRESS = 3;
  static final int PRIMARY_DNS = 129;
  static final int SECONDARY_DNS = 131;

  /// What Qualcomm's firmware (Huawei, ZTE, Sierra) gives for name servers until the network has
  /// named some; pppd needs `ipcp-max-failure` for them.
  private static final Set<Integer> PLACEHOLDERS = Set.of(0, 0x0a0b0c0d, 0x0a0b0c0e);

  private static final int UNSPECIFIED = 0;

  /// While nothing at all is given yet a modem may be getting it from its network: pppd's files for
  /// modems say `ipcp-max-failure 30`, three times its default.
  private static final int FACTOR_WHILE_NOTHING = 3;

  private final Optional<Offer> offer;
  private final int maxFailure;
  private final TreeMap<Integer, Integer> wishes = new TreeMap<>();
  private Optional<InetAddress> remote = Optional.empty();
  private List<ConfigOption> lastNak = List.of();

  IpcpPolicy(Optional<Offer> offer, int maxFailure) {
    this.offer = offer;
    this.maxFailure = maxFailure;
  }

  /// Ours, as agreed.
  InetAddress local() {
    return Ipv4Octets.address(wishes.getOrDefault(ADDRESS, UNSPECIFIED));
  }

  Optional<InetAddress> remote() {
    return remote;
  }

  List<InetAddress> dns() {
    List<InetAddress> dns = new ArrayList<>();
    for (int type : List.of(PRIMARY_DNS, SECONDARY_DNS)) {
      Optional.ofNullable(wishes.get(type))
          .filter(address -> !PLACEHOLDERS.contains(address))
          .map(Ipv4Octets::address)
          .filter(address -> !dns.contains(address))
          .ifPresent(dns::add);
    }
    return List.copyOf(dns);
  }

  @Override
  public void begin() {
    wishes.clear();
    lastNak = List.of();
    wishes.put(ADDRESS, offer.map(given -> Ipv4Octets.number(given.own())).orElse(UNSPECIFIED));
    if (offer.isEmpty()) {
      wishes.put(PRIMARY_DNS, UNSPECIFIED);
      wishes.put(SECONDARY_DNS, UNSPECIFIED);
    }
  }

  @Override
  public List<ConfigOption> wishes() {
    List<ConfigOption> options = new ArrayList<>();
    wishes.forEach((type, value) -> options.add(ConfigOption.u32(type, value)));
    return options;
  }

  @Override
  public Verdict judge(List<ConfigOption> theirs) {
    Judgement judgement = new Judgement();
    remote = Optional.empty();
    for (ConfigOption wish : theirs) {
      switch (wish.type()) {
        case ADDRESS -> judgeAddress(wish, judgement);
        case PRIMARY_DNS -> judgeDns(wish, 0, judgement);
        case SECONDARY_DNS -> judgeDns(wish, 1, judgement);
        default -> judgement.reject(wish, "the peer insists on " + IpcpOptions.name(wish.type()));
      }
    }
    if (offer.isPresent() && theirs.stream().noneMatch(wish -> wish.type() == ADDRESS)) {
      remote = Optional.of(offer.get().peer());
    }
    return judgement.verdict();
  }

  private void judgeAddress(ConfigOption wish, Judgement judgement) {
    if (!wish.sized(4)) {
      judgement.reject(wish);
      return;
    }
    int asked = wish.number();
    int granted = offer.map(given -> Ipv4Octets.number(given.peer())).orElse(asked);
    if (granted == UNSPECIFIED) {
      judgement.reject(wish, "the peer wants an address from us, and we have none to give");
    } else if (asked != granted) {
      judgement.nak(
          ConfigOption.u32(ADDRESS, granted),
          "the peer insists on the address " + Ipv4Octets.address(asked).getHostAddress());
    } else {
      remote = Optional.of(Ipv4Octets.address(asked));
    }
  }

  private void judgeDns(ConfigOption wish, int index, Judgement judgement) {
    List<InetAddress> given = offer.map(Offer::dns).orElse(List.of());
    if (!wish.sized(4) || index >= given.size()) {
      judgement.reject(wish, "the peer insists on name servers, and we have none to give");
    } else if (wish.number() != Ipv4Octets.number(given.get(index))) {
      judgement.nak(ConfigOption.u32(wish.type(), Ipv4Octets.number(given.get(index))));
    }
  }

  @Override
  public Reaction naked(List<ConfigOption> options, int round) {
    boolean nothingYet = true;
    for (ConfigOption option : options) {
      if (wishes.containsKey(option.type()) && option.sized(4)) {
        int value = option.number();
        nothingYet &= PLACEHOLDERS.contains(value);
        wishes.put(option.type(), PLACEHOLDERS.contains(value) ? UNSPECIFIED : value);
      }
    }
    boolean sameAgain = options.equals(lastNak);
    lastNak = options;
    boolean haveAddress = wishes.getOrDefault(ADDRESS, UNSPECIFIED) != UNSPECIFIED;
    if (!dns().isEmpty() || haveAddress && round >= maxFailure) {
      wishes
          .entrySet()
          .removeIf(wish -> wish.getKey() != ADDRESS && wish.getValue() == UNSPECIFIED);
    }
    if (round >= maxFailure * (nothingYet ? FACTOR_WHILE_NOTHING : 1) + 1) {
      return new Reaction.GiveUp(
          nothingYet
              ? "the network has given no address, asked " + round + " times"
              : "the network offers something else each time it is asked");
    }
    return nothingYet && sameAgain ? new Reaction.AskLater() : new Reaction.Ask();
  }

  @Override
  public Reaction rejected(List<ConfigOption> options, int round) {
    options.forEach(option -> wishes.remove(option.type()));
    return wishes.containsKey(ADDRESS) && round < maxFailure
        ? new Reaction.Ask()
        : new Reaction.GiveUp("the network gives no address (it rejects the question)");
  }

  @Override
  public Optional<String> unusable() {
    return wishes.getOrDefault(ADDRESS, UNSPECIFIED) == UNSPECIFIED
        ? Optional.of("the network agreed to IPv4 but gave no address (0.0.0.0)")
        : Optional.empty();
  }
}
