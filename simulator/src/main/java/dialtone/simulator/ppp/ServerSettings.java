package dialtone.simulator.ppp;

import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppSettings;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.privacy.Secret;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the network's end of a call demands and gives, made of the modem's settings.
final class ServerSettings {
  /// Modems ask nobody whether he still lives.
  private static final PppSettings.Patience PATIENCE =
      new PppSettings.Patience(
          Duration.ofSeconds(3), 10, 10, Duration.ofSeconds(30), Duration.ZERO, 0);

  private ServerSettings() {}

  static PppSettings of(Settings settings, DataSession session, FaultBoard faults) {
    return new PppSettings(
        new PppSettings.Account(settings.text(Setting.USERNAME), password(settings, faults)),
        Set.of(),
        demanded(settings, faults),
        families(session, faults),
        offer(settings, session, faults),
        PppSettings.LinkOptions.USUAL,
        PATIENCE);
  }

  /// A password that nobody has, where everybody is to be refused.
  private static Secret password(Settings settings, FaultBoard faults) {
    return new Secret(
        faults.has(FaultKind.REJECT_AUTH)
            ? Long.toHexString(new SecureRandom().nextLong())
            : settings.text(Setting.PASSWORD));
  }

  private static List<AuthProtocol> demanded(Settings settings, FaultBoard faults) {
    return switch (settings.text(Setting.AUTH)) {
      case "none" -> List.of();
      case "pap" -> List.of(AuthProtocol.PAP);
      case "chap" -> List.of(AuthProtocol.CHAP_MD5);
      case "mschapv2" -> List.of(AuthProtocol.MSCHAP_V2);
      default -> {
        boolean proven =
            settings.given(Setting.USERNAME)
                || settings.given(Setting.PASSWORD)
                || faults.has(FaultKind.REJECT_AUTH);
        yield proven ? List.of(AuthProtocol.CHAP_MD5, AuthProtocol.PAP) : List.of();
      }
    };
  }

  private static Set<IpFamily> families(DataSession session, FaultBoard faults) {
    Set<IpFamily> families = EnumSet.noneOf(IpFamily.class);
    if (session.address4().isPresent() && !faults.has(FaultKind.NO_IPCP)) {
      families.add(IpFamily.IPV4);
    }
    if (session.address6().isPresent()) {
      families.add(IpFamily.IPV6);
    }
    return families;
  }

  private static Optional<PppSettings.Offer> offer(
      Settings settings, DataSession session, FaultBoard faults) {
    List<InetAddress> real =
        session.dns().stream().filter(server -> server.getAddress().length == 4).toList();
    List<InetAddress> dns = faults.has(FaultKind.LATE_DNS) ? new LateNameServers(real) : real;
    InetAddress own = settings.address(Setting.REMOTE).orElseThrow();
    return session.address4().map(prefix -> new PppSettings.Offer(own, prefix.address(), dns));
  }
}
