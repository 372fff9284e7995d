package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.ppp.PppSettings.LinkOptions;
import dialtone.protocol.ppp.PppSettings.Offer;
import dialtone.protocol.ppp.PppSettings.Patience;
import dialtone.protocol.privacy.Secret;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Settings that tests begin from.
final class Ends {
  static final Account ACCOUNT = account("user", "pass");
  static final Offer OFFER =
      new Offer(
          Ipv4Octets.address(0x0a400001),
          Ipv4Octets.address(0x0a400002),
          List.of(Ipv4Octets.address(0x08080808), Ipv4Octets.address(0x08080404)));

  private Ends() {}

  static Account account(String user, String password) {
    return new Account(user, new Secret(password));
  }

  static PppSettings client(Account account, Set<AuthProtocol> acceptable, Set<IpFamily> families) {
    return new PppSettings(
        account,
        acceptable,
        List.of(),
        families,
        Optional.empty(),
        LinkOptions.USUAL,
        Patience.USUAL);
  }

  static PppSettings client() {
    return client(ACCOUNT, EnumSet.allOf(AuthProtocol.class), Set.of(IpFamily.IPV4));
  }

  static PppSettings server(List<AuthProtocol> demanded, Set<IpFamily> families) {
    return new PppSettings(
        ACCOUNT,
        Set.of(),
        demanded,
        families,
        Optional.of(OFFER),
        LinkOptions.USUAL,
        Patience.USUAL);
  }

  static PppSettings with(PppSettings settings, LinkOptions link) {
    return new PppSettings(
        settings.account(),
        settings.acceptable(),
        settings.demanded(),
        settings.families(),
        settings.offer(),
        link,
        settings.patience());
  }

  static End opened(PppSettings settings) {
    End end = new End(settings, 1);
    end.link.open();
    return end;
  }
}
