package dialtone.modem.ppp;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.protocol.privacy.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How pppd is told what to do: words for its command line, which everybody on the machine sees,
/// and a file for what nobody may see. pppd(8) of 2.4.9 to 2.5.3.
record PppdOptions(ConnectionSettings settings, Dialling dialling) {
  /// Where nobody is named, networks take any name; pppd would tell them the name of this machine.
  private static final String NOBODY = "guest";

  /// Where there is no such program pppd goes on without a word (pppd/main.c, run_program()).
  private static final String NO_SCRIPT = "/bin/true";

  /// The command.
  ///
  /// @param device the line, lent
  /// @param secrets a file with [#secrets]
  List<String> command(String pppd, Path device, Path secrets) {
    List<String> words = new ArrayList<>(List.of(pppd, device.toString()));
    // In the foreground, saying all; /etc/ppp/options of Debian has auth, lock, crtscts and modem.
    words.addAll(List.of("nodetach", "debug", "noauth", "local", "nocrtscts", "nolock"));
    // The route is ours to set, with its metric and its undo.
    words.addAll(List.of("nodefaultroute", "noipdefault"));
    // So is the resolver. pppd asks for name servers only with usepeerdns, and then the scripts of
    // distributions write them to /etc/resolv.conf (Debian: ip-up.d/0000usepeerdns), which we would
    // take for the text that was there before. So they are not run; ppp 2.4.9 on.
    words.addAll(List.of("usepeerdns", "ip-up-script", NO_SCRIPT, "ip-down-script", NO_SCRIPT));
    words.addAll(List.of("ipcp-accept-local", "ipcp-accept-remote"));
    // Name servers come late: each Configure-Nak without them counts (pppd/fsm.c, rnakloops).
    words.addAll(List.of("ipcp-max-failure", "30"));
    // Nothing that a modem's own PPP is bad at and a fast line does not need.
    words.addAll(List.of("novj", "noccp", "nobsdcomp", "nodeflate", "refuse-eap"));
    words.addAll(refused());
    words.addAll(families());
    words.addAll(echoes());
    words.addAll(List.of("file", secrets.toString()));
    return List.copyOf(words);
  }

  private List<String> refused() {
    return switch (settings.auth().orElse(Auth.BOTH)) {
      case PAP -> List.of("refuse-chap", "refuse-mschap", "refuse-mschap-v2");
      case CHAP -> List.of("refuse-pap");
      case NONE, BOTH -> List.of();
    };
  }

  private List<String> families() {
    return switch (settings.family()) {
      case IPV4 -> List.of("noipv6");
      case IPV6 -> List.of("noip", "+ipv6");
      case IPV4V6 -> List.of("+ipv6");
    };
  }

  private List<String> echoes() {
    long interval = dialling.echoInterval().toSeconds();
    return List.of(
        "lcp-echo-interval", "" + interval, "lcp-echo-failure", "" + dialling.echoFailures());
  }

  /// For a file that only pppd may read.
  PppdSecrets secrets() {
    String user = settings.user().orElse(NOBODY);
    return new PppdSecrets(user, settings.password().orElseGet(() -> new Secret(NOBODY)));
  }
}
