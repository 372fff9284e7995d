package dialtone.app.wvdial;

import java.util.List;
import java.util.Map;

/// What wvdial says when PPP has ended, by the exit status of pppd (wvdialer.cc, execute()).
final class PppEnding {
  private static final String MANUAL = "man pppd explains pppd error codes in more detail.";
  private static final String NOT_WHO_WE_ARE =
      "We failed to authenticate ourselves to the peer.\nMaybe bad account or password?";

  private static final String IDLE =
      """
      Idle parameter is passed to pppd
      If you don't want an idle timeout per default,
      comment out the idle parameter in /etc/ppp/options\
      """;

  /// After these there is no use in trying again.
  private static final Map<Integer, String> FINAL =
      Map.ofEntries(
          Map.entry(2, "pppd options error"),
          Map.entry(3, "No root priv error"),
          Map.entry(4, "No ppp module error"),
          Map.entry(10, "PPP negotiation failed"),
          Map.entry(11, "Peer didn't authenticatie itself"),
          Map.entry(12, "Link idle: Idle Seconds reached."),
          Map.entry(13, "Connect time limit reached."),
          Map.entry(14, "Callback negotiated, call should come back."),
          Map.entry(15, "Lack of LCP echo responses"),
          Map.entry(17, "Loopback detected"),
          Map.entry(19, "Authentication error.\n" + NOT_WHO_WE_ARE));

  private static final Map<Integer, String> PASSING =
      Map.of(
          1, "Fatal pppd error",
          5, "pppd received a signal",
          6, "Serial port lock failed",
          7, "Serial port open failed",
          8, "Connect script failed",
          9, "Pty program error",
          16, "A modem hung up the phone",
          18, "The init script failed");

  private PppEnding() {}

  /// @param refused the peer said that it does not accept us
  static boolean isFinal(int status, boolean refused) {
    return FINAL.containsKey(status) && !refused;
  }

  /// @param reconnecting as long as nothing speaks against it
  static List<String> lines(int status, boolean refused, boolean reconnecting) {
    if (refused) {
      return List.of("Authentication error.\n" + NOT_WHO_WE_ARE);
    }
    String exit = " (exit code = " + status + ")";
    if (PASSING.containsKey(status)) {
      return List.of(
          "The PPP daemon has died: " + PASSING.get(status) + exit,
          MANUAL,
          "Try again and look into /var/log/messages and the wvdial and pppd man pages for more"
              + " information.");
    }
    String bare = "The PPP daemon has died." + exit;
    if (!FINAL.containsKey(status)) {
      return List.of(bare);
    }
    String idle = status == 12 && reconnecting ? IDLE : "";
    return List.of(
        "The PPP daemon has died: " + FINAL.get(status) + exit,
        MANUAL,
        "I guess that's it for now, exiting",
        idle,
        status == 15 ? "Provider is overloaded(often the case) or line problem." : "",
        bare);
  }
}
