package dialtone.host.pppd.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Every option of pppd: how many words follow it, and whether `dialtone up` takes it over, does
/// without it, or does otherwise.
public final class PppdOptions {

  /// What becomes of an option.
  public enum Fate {
    /// It is taken over.
    TAKEN,
    /// It is not needed.
    NEEDLESS,
    /// `dialtone up` does otherwise.
    OTHERWISE
  }

  /// @param arguments the number of words that follow
  /// @param why for a person, empty when it is taken
  public record Option(String name, int arguments, Fate fate, String why) {}

  /// A fate, why, and the options; `/1` behind one that is followed by a word.
  private static final String TABLE =
      """
      TAKEN|
      connect/1 init/1 call/1 file/1 user/1 name/1 password/1 usepeerdns defaultroute
      nodefaultroute -defaultroute defaultroute-metric/1 mtu/1 mru/1 lcp-echo-interval/1
      lcp-echo-failure/1 refuse-pap -pap refuse-chap -chap refuse-mschap -mschap refuse-mschap-v2
      -mschap-v2 unit/1 ifname/1 +ipv6 ipv6/1 noipv6 -ipv6 noip -ip remotename/1
      NEEDLESS|dialtone sets up the serial line itself
      crtscts nocrtscts -crtscts cdtrcts nocdtrcts xonxoff modem local lock nolock sync stop-bits/1
      escape/1 asyncmap/1 -as/1 default-asyncmap -am receive-all connect-delay/1 datarate/1 notty
      NEEDLESS|dialtone asks for no compression of data
      nobsdcomp -bsdcomp bsdcomp/1 nodeflate -deflate deflate/1 nodeflatedraft predictor1
      nopredictor1 -predictor1 noccp -ccp
      NEEDLESS|header compression is settled with the other end, and works without
      novj -vj novjccomp -vjccomp vj-max-slots/1 noaccomp -ac nopcomp -pc
      NEEDLESS|dialtone never asks the network who it is
      noauth refuse-eap
      NEEDLESS|the network gives the addresses
      noipdefault ipcp-accept-local ipcp-accept-remote noremoteip netmask/1 ipcp-no-address
      ipcp-no-addresses usehostname ipv6cp-accept-local ipv6cp-accept-remote ipv6cp-noremote
      ipv6cp-nosend ipv6cp-use-ipaddr ipv6cp-use-persistent ipv6cp-use-remotenumber
      NEEDLESS|dialtone has its own patience with the other end
      ipcp-max-configure/1 ipcp-max-failure/1 ipcp-max-terminate/1 ipcp-restart/1
      ipv6cp-max-configure/1 ipv6cp-max-failure/1 ipv6cp-max-terminate/1 ipv6cp-restart/1
      lcp-max-configure/1 lcp-max-failure/1 lcp-max-terminate/1 lcp-restart/1 pap-restart/1
      pap-timeout/1 pap-max-authreq/1 chap-restart/1 chap-timeout/1 chap-interval/1
      chap-max-challenge/1 lcp-echo-adaptive lcp-rtt-file/1 child-timeout/1
      NEEDLESS|these details of LCP are settled with the other end
      nomagic -mn default-mru -mru -all noendpoint endpoint/1 silent passive -p mrru/1 multilink mp
      nomultilink nomp mpshortseq nompshortseq bundle/1
      NEEDLESS|dialtone up reconnects by itself
      persist maxfail/1 holdoff/1
      NEEDLESS|dialtone up stays, and with --once leaves an owner behind
      nodetach -detach updetach master_detach up_sdnotify
      NEEDLESS|dialtone says what it does; --trace FILE keeps the dialogue
      debug -d kdebug/1 dump dryrun logfile/1 logfd/1 nolog nologfd hide-password show-password
      show-options record/1
      NEEDLESS|names for scripts of pppd
      linkname/1 ipparam/1 set/1 unset/1 privgroup/1
      NEEDLESS|the metric of the route decides
      replacedefaultroute noreplacedefaultroute
      NEEDLESS|dialtone hangs up by itself
      disconnect/1
      NEEDLESS|there is no IPX
      noipx ipx
      NEEDLESS|for servers
      ms-dns/1 ms-wins/1 usepeerwins proxyarp noproxyarp -proxyarp login enable-session papcrypt
      allow-ip/1 allow-number/1 remotenumber/1 domain/1 +ua/1 pap-secrets/1 chap-secrets/1
      ktune noktune nodefaultroute6 -defaultroute6 noresolvconf chapms-strip-domain
      OTHERWISE|it asks the network to prove who it is, which it never does; dialtone does not ask
      auth require-pap +pap require-chap +chap require-mschap +mschap require-mschap-v2 +mschap-v2
      require-eap need-peer-eap
      OTHERWISE|dialtone up keeps the connection all the time
      demand idle/1 maxconnect/1 active-filter/1 pass-filter/1 precompiled-active-filter/1 nopersist
      maxoctets/1 mo/1 mo-direction/1 mo-timeout/1
      OTHERWISE|dialtone does not run it
      ip-up-script/1 ip-down-script/1 ip-pre-up-script/1 ipv6-up-script/1 ipv6-down-script/1
      auth-up-script/1 auth-down-script/1 net-init-script/1 net-pre-up-script/1 net-down-script/1
      welcome/1
      OTHERWISE|dialtone does not encrypt PPP, and no mobile network does
      require-mppe +mppe require-mppe-40 +mppe-40 require-mppe-128 +mppe-128 mppe-stateful nomppe
      -mppe nomppe-40 -mppe-40 nomppe-128 -mppe-128 nomppe-stateful noecp -ecp ms-lanman
      OTHERWISE|dialtone does not speak EAP
      eap-interval/1 eap-max-rreq/1 eap-max-sreq/1 eap-restart/1 eap-timeout/1 ca/1 capath/1 cert/1
      crl/1 crl-dir/1 key/1 pkcs12/1 max-tls-version/1 tls-verify-method/1 tls-verify-key-usage
      OTHERWISE|an address that is asked for; dialtone takes what the network gives
      nosendip
      OTHERWISE|this is no call over a modem's port
      plugin/1 pty/1 socket/1
      OTHERWISE|dialtone sets no route for IPv6 by it
      defaultroute6 defaultroute6-metric/1 vrf/1
      """;

  private static final Map<String, Option> BY_NAME = byName();

  private PppdOptions() {}

  private static Map<String, Option> byName() {
    Map<String, Option> options = new LinkedHashMap<>();
    Fate fate = Fate.TAKEN;
    String why = "";
    for (String line : TABLE.lines().toList()) {
      int bar = line.indexOf('|');
      if (bar >= 0) {
        fate = Fate.valueOf(line.substring(0, bar));
        why = line.substring(bar + 1);
        continue;
      }
      for (String word : line.split(" ", -1)) {
        boolean takesWord = word.endsWith("/1");
        String name = takesWord ? word.substring(0, word.length() - 2) : word;
        options.put(name, new Option(name, takesWord ? 1 : 0, fate, why));
      }
    }
    return options;
  }

  /// The option of that name.
  public static Optional<Option> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// All of them, by name, in the order of the table.
  public static Map<String, Option> all() {
    return Collections.unmodifiableMap(BY_NAME);
  }
}
