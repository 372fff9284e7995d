package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of pppd (wvdialer.cc, start_ppp()). What differs: the line is named and not
/// pppd's standard input, and name and password come in a file instead of through pap-secrets.
final class PppdWords {
  /// What Debian's package of wvdial has in /etc/ppp/peers/wvdial.
  private static final List<String> CALL = List.of("noauth", "name", "wvdial", "usepeerdns");

  private PppdWords() {}

  /// @param secrets the file
  /// @param known whether pppd finds `/etc/ppp/peers/wvdial`
  static List<String> of(Dialer dialer, Path device, Path secrets, boolean known) {
    Dialer.Ppp ppp = dialer.ppp();
    List<String> words = new ArrayList<>(List.of(ppp.pppd(), "" + dialer.line().baud()));
    words.addAll(List.of("modem", "crtscts", "defaultroute", "usehostname", "-detach"));
    words.addAll(List.of("user", dialer.login().user()));
    words.add(ppp.forceAddress().isEmpty() ? "noipdefault" : ppp.forceAddress() + ":");
    if (ppp.newPppd()) {
      words.addAll(known ? List.of("call", "wvdial") : CALL);
      if (ppp.autoDns()) {
        words.add("usepeerdns");
      }
      if (dialer.line().isdn()) {
        words.add("default-asyncmap");
      }
      // One word, whatever is in it: pppd refuses an option with its value behind a space.
      if (!ppp.option().isEmpty()) {
        words.add(ppp.option());
      }
      if (ppp.idleSeconds() >= 0) {
        words.addAll(List.of("idle", "" + ppp.idleSeconds()));
      }
    }
    // The lock files are ours.
    words.addAll(List.of("nolock", "file", secrets.toString(), device.toString()));
    return List.copyOf(words);
  }
}
