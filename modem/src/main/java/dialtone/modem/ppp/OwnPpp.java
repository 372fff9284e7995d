package dialtone.modem.ppp;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppSettings;
import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.ppp.PppSettings.LinkOptions;
import dialtone.protocol.ppp.PppSettings.Patience;
import dialtone.protocol.privacy.Secret;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// PPP by this program: the automaton of [dialtone.protocol.ppp] on a port and a clock.
public final class OwnPpp implements PppDriver {
  private final Clock clock;
  private final Dialling dialling;
  private final Consumer<PppEvent> watcher;

  public OwnPpp(Clock clock, Dialling dialling) {
    this(clock, dialling, _ -> {});
  }

  /// @param watcher told everything that happens on a link, in order; must return at once
  public OwnPpp(Clock clock, Dialling dialling, Consumer<PppEvent> watcher) {
    this.clock = clock;
    this.dialling = dialling;
    this.watcher = watcher;
  }

  @Override
  public Standing negotiate(
      Port line, ConnectionSettings settings, Consumer<Connection.Event> listener) {
    PppSession session = new PppSession(line, settings(settings), clock, listener, watcher);
    return session.negotiate();
  }

  private PppSettings settings(ConnectionSettings wanted) {
    Account account =
        new Account(wanted.user().orElse(""), wanted.password().orElseGet(() -> new Secret("")));
    return new PppSettings(
        account,
        wanted.auth().map(OwnPpp::acceptable).orElseGet(() -> EnumSet.allOf(AuthProtocol.class)),
        List.of(),
        families(wanted.family()),
        Optional.empty(),
        LinkOptions.USUAL,
        patience());
  }

  /// Mobile networks take any name and password where none is needed, so even `none` answers a
  /// demand by PAP rather than to be refused.
  private static Set<AuthProtocol> acceptable(Auth auth) {
    return switch (auth) {
      case NONE, BOTH -> EnumSet.allOf(AuthProtocol.class);
      case PAP -> EnumSet.of(AuthProtocol.PAP);
      case CHAP -> EnumSet.of(AuthProtocol.CHAP_MD5, AuthProtocol.MSCHAP_V2);
    };
  }

  private static Set<IpFamily> families(Family family) {
    return switch (family) {
      case IPV4 -> EnumSet.of(IpFamily.IPV4);
      case IPV6 -> EnumSet.of(IpFamily.IPV6);
      case IPV4V6 -> EnumSet.allOf(IpFamily.class);
    };
  }

  private Patience patience() {
    Patience usual = Patience.USUAL;
    Duration echoes = dialling.echoInterval();
    return new Patience(
        usual.restart(),
        usual.maxConfigure(),
        usual.maxFailure(),
        usual.authentication(),
        echoes,
        dialling.echoFailures());
  }
}
