package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.LinkOptions;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What LCP asks for and grants: RFC 1661 §6, RFC 1662 §7.
final class LcpPolicy implements NegotiationPolicy {
  static final int MRU = 1;
  static final int ACCM = 2;
  static final int AUTHENTICATION = 3;
  static final int QUALITY = 4;
  static final int MAGIC = 5;
  static final int PROTOCOL_COMPRESSION = 7;
  static final int ADDRESS_COMPRESSION = 8;

  /// What holds without the option, and what every receiver must take (RFC 1661 §6.1).
  static final int DEFAULT_MRU = 1500;

  private static final int DEFAULT_ACCM = 0xffff_ffff;

  /// Nobody works with less: IPv4 needs 68, pppd asks for 128.
  private static final int SMALLEST_MRU = 128;

  /// So often our own magic number may come back before we believe it; once could be chance.
  private static final int MAX_LOOPS = 5;

  private final PppSettings settings;
  private final RandomGenerator random;
  private final Set<Integer> dropped = new HashSet<>();
  private List<AuthProtocol> demands = List.of();
  private int mru;
  private int accm;
  private int magic;
  private int loops;
  private int peerMru = DEFAULT_MRU;
  private int peerAccm = DEFAULT_ACCM;
  private boolean peerTakesShortProtocol;
  private boolean peerTakesShortAddress;
  private Optional<AuthProtocol> peerDemands = Optional.empty();

  LcpPolicy(PppSettings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  int peerMru() {
    return peerMru;
  }

  int peerAccm() {
    return peerAccm;
  }

  boolean peerTakesShortProtocol() {
    return peerTakesShortProtocol;
  }

  boolean peerTakesShortAddress() {
    return peerTakesShortAddress;
  }

  /// What the peer wants from us.
  Optional<AuthProtocol> peerDemands() {
    return peerDemands;
  }

  /// What the peer has agreed to prove itself by.
  Optional<AuthProtocol> weDemand() {
    return demands.stream().findFirst();
  }

  /// Whether the peer refuses to prove who it is.
  boolean unproven() {
    return demands.isEmpty() && !settings.demanded().isEmpty();
  }

  /// Ours, or 0 when the peer will have none.
  int magic() {
    return dropped.contains(MAGIC) ? 0 : magic;
  }

  @Override
  public void begin() {
    LinkOptions link = settings.link();
    dropped.clear();
    demands = settings.demanded();
    mru = link.mru();
    accm = link.accm();
    newMagic();
  }

  private void newMagic() {
    do {
      magic = random.nextInt();
    } while (magic == 0);
  }

  @Override
  public List<ConfigOption> wishes() {
    List<ConfigOption> wishes = new ArrayList<>();
    if (mru != DEFAULT_MRU) {
      wishes.add(ConfigOption.u16(MRU, mru));
    }
    if (accm != DEFAULT_ACCM) {
      wishes.add(ConfigOption.u32(ACCM, accm));
    }
    demands.stream().findFirst().ifPresent(first -> wishes.add(option(first)));
    wishes.add(ConfigOption.u32(MAGIC, magic));
    if (settings.link().compressProtocol()) {
      wishes.add(ConfigOption.flag(PROTOCOL_COMPRESSION));
    }
    if (settings.link().compressAddress()) {
      wishes.add(ConfigOption.flag(ADDRESS_COMPRESSION));
    }
    wishes.removeIf(wish -> dropped.contains(wish.type()));
    return wishes;
  }

  @Override
  public Verdict judge(List<ConfigOption> wishes) {
    Judgement judgement = new Judgement();
    boolean ours = false;
    peerMru = DEFAULT_MRU;
    peerAccm = DEFAULT_ACCM;
    peerTakesShortProtocol = false;
    peerTakesShortAddress = false;
    peerDemands = Optional.empty();
    for (ConfigOption wish : wishes) {
      judge(wish, judgement);
      ours |= wish.type() == MAGIC && wish.sized(4) && wish.number() == magic();
    }
    loops = ours ? loops + 1 : 0;
    return judgement.verdict(
        loops < MAX_LOOPS ? Optional.empty() : Optional.of(new NegotiationEnd.LoopedBack()));
  }

  private void judge(ConfigOption wish, Judgement judgement) {
    switch (wish.type()) {
      case MRU -> judgeMru(wish, judgement);
      case ACCM -> {
        if (wish.sized(4)) {
          peerAccm = wish.number();
        } else {
          judgement.reject(wish);
        }
      }
      case AUTHENTICATION -> judgeAuthentication(wish, judgement);
      case MAGIC -> judgeMagic(wish, judgement);
      case PROTOCOL_COMPRESSION -> peerTakesShortProtocol = flag(wish, judgement);
      case ADDRESS_COMPRESSION -> peerTakesShortAddress = flag(wish, judgement);
      default -> judgement.reject(wish, "the peer insists on " + LcpOptions.name(wish.type()));
    }
  }

  private static boolean flag(ConfigOption wish, Judgement judgement) {
    if (!wish.sized(0)) {
      judgement.reject(wish);
    }
    return wish.sized(0);
  }

  private void judgeMru(ConfigOption wish, Judgement judgement) {
    if (!wish.sized(2)) {
      judgement.reject(wish);
    } else if (wish.number() < SMALLEST_MRU) {
      judgement.nak(
          ConfigOption.u16(MRU, SMALLEST_MRU),
          "the peer receives no packet of more than " + wish.number() + " bytes");
    } else {
      peerMru = wish.number();
    }
  }

  private void judgeMagic(ConfigOption wish, Judgement judgement) {
    if (!wish.sized(4)) {
      judgement.reject(wish);
    } else if (wish.number() == 0 || wish.number() == magic()) {
      int other = random.nextInt() | 1;
      judgement.nak(ConfigOption.u32(MAGIC, other), "the peer insists on a void magic number");
    }
  }

  private void judgeAuthentication(ConfigOption wish, Judgement judgement) {
    Optional<AuthProtocol> demanded = LcpOptions.authentication(wish.value());
    Set<AuthProtocol> acceptable = settings.acceptable();
    String insisting = "the network insists on " + LcpOptions.authenticationName(wish.value());
    if (acceptable.isEmpty()) {
      judgement.reject(wish, insisting + ", and we have nothing to prove who we are");
    } else if (demanded.isEmpty() || !acceptable.contains(demanded.get())) {
      List<AuthProtocol> best = List.copyOf(EnumSet.copyOf(acceptable)).reversed();
      judgement.nak(
          option(best.getFirst()),
          insisting
              + "; allowed here: "
              + String.join(", ", best.stream().map(AuthProtocol::word).toList()));
    } else {
      peerDemands = demanded;
    }
  }

  @Override
  public Reaction naked(List<ConfigOption> options, int round) {
    if (round >= settings.patience().maxFailure()) {
      return new Reaction.GiveUp("the peer refuses every Configure-Request of LCP");
    }
    if (round > settings.patience().maxFailure() / 2) {
      return rejected(options, round);
    }
    for (ConfigOption option : options) {
      switch (option.type()) {
        case MRU -> nakedMru(option);
        case ACCM -> accm |= option.sized(4) ? option.number() : DEFAULT_ACCM;
        case AUTHENTICATION -> nakedAuthentication(option.value());
        case MAGIC -> newMagic();
        default -> dropped.add(option.type());
      }
    }
    return afterDemands();
  }

  private void nakedMru(ConfigOption option) {
    if (option.sized(2)
        && option.number() >= SMALLEST_MRU
        && option.number() <= settings.link().mru()) {
      mru = option.number();
    } else {
      dropped.add(MRU);
    }
  }

  private void nakedAuthentication(Octets offered) {
    List<AuthProtocol> rest = demands.subList(Math.min(1, demands.size()), demands.size());
    Optional<AuthProtocol> common = LcpOptions.authentication(offered).filter(rest::contains);
    demands = common.map(List::of).orElse(List.copyOf(rest));
  }

  @Override
  public Reaction rejected(List<ConfigOption> options, int round) {
    if (round >= settings.patience().maxFailure()) {
      return new Reaction.GiveUp("the peer rejects every Configure-Request of LCP");
    }
    for (ConfigOption option : options) {
      dropped.add(option.type());
      if (option.type() == AUTHENTICATION) {
        demands = List.of();
      }
    }
    return afterDemands();
  }

  private Reaction afterDemands() {
    return unproven()
        ? new Reaction.GiveUp("the peer will not prove who it is by any way that was demanded")
        : new Reaction.Ask();
  }

  @Override
  public Optional<String> unusable() {
    return Optional.empty();
  }

  private static ConfigOption option(AuthProtocol protocol) {
    return new ConfigOption(AUTHENTICATION, LcpOptions.value(protocol));
  }
}
