package dialtone.protocol.ppp;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What IPV6CP asks for and grants: interface identifiers (RFC 5072 §4.1).
final class Ipv6cpPolicy implements NegotiationPolicy {
  static final int INTERFACE_IDENTIFIER = 1;

  /// RFC 5072 §4.1: made by chance, so not "universal".
  private static final long UNIVERSAL = 0x0200_0000_0000_0000L;

  private static final long LINK_LOCAL = 0xfe80_0000_0000_0000L;

  private final RandomGenerator random;
  private final int maxFailure;
  private long own;
  private long peer;
  private boolean rejected;

  Ipv6cpPolicy(RandomGenerator random, int maxFailure) {
    this.random = random;
    this.maxFailure = maxFailure;
  }

  InetAddress local() {
    return linkLocal(own);
  }

  InetAddress remote() {
    return linkLocal(peer);
  }

  @Override
  public void begin() {
    rejected = false;
    if (own == 0) {
      own = any();
    }
  }

  @Override
  public List<ConfigOption> wishes() {
    return rejected ? List.of() : List.of(option(own));
  }

  @Override
  public Verdict judge(List<ConfigOption> wishes) {
    Judgement judgement = new Judgement();
    peer = 0;
    for (ConfigOption wish : wishes) {
      if (wish.type() != INTERFACE_IDENTIFIER || !wish.sized(8)) {
        judgement.reject(wish);
        continue;
      }
      long asked = number(wish);
      if (asked == 0 || asked == own) {
        judgement.nak(option(any()), "the peer insists on our own interface identifier");
      } else {
        peer = asked;
      }
    }
    return judgement.verdict();
  }

  @Override
  public Reaction naked(List<ConfigOption> options, int round) {
    for (ConfigOption option : options) {
      if (option.type() == INTERFACE_IDENTIFIER && option.sized(8)) {
        own = number(option) == 0 || number(option) == peer ? any() : number(option);
      }
    }
    return round < maxFailure
        ? new Reaction.Ask()
        : new Reaction.GiveUp("the network refuses every interface identifier");
  }

  @Override
  public Reaction rejected(List<ConfigOption> options, int round) {
    rejected = true;
    return round < maxFailure
        ? new Reaction.Ask()
        : new Reaction.GiveUp("the network rejects interface identifiers");
  }

  @Override
  public Optional<String> unusable() {
    return peer == 0
        ? Optional.of("the network names no interface identifier of its own")
        : Optional.empty();
  }

  private long any() {
    long identifier;
    do {
      identifier = random.nextLong() & ~UNIVERSAL;
    } while (identifier == 0 || identifier == peer || identifier == own);
    return identifier;
  }

  private static ConfigOption option(long identifier) {
    return ConfigOption.of(
        INTERFACE_IDENTIFIER, ByteBuffer.allocate(8).putLong(identifier).array());
  }

  private static long number(ConfigOption option) {
    return ByteBuffer.wrap(option.value().toArray()).getLong();
  }

  private static InetAddress linkLocal(long identifier) {
    byte[] octets = ByteBuffer.allocate(16).putLong(LINK_LOCAL).putLong(identifier).array();
    try {
      return Inet6Address.getByAddress(null, octets, -1);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("sixteen octets are no address", e);
    }
  }
}
