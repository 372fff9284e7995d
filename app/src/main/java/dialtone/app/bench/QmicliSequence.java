package dialtone.app.bench;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a script without a program of its own does to go online: one process of libqmi's `qmicli`
/// for each step, on the modem's own port. No address is configured: its times flatter it.
final class QmicliSequence {
  /// The one fixed sleep of OpenWrt's `qmi.sh` on its shortest way, behind
  /// `--network-register`.
  static final double STOCK_SLEEP_MS = 5000;

  static final List<String> STEPS =
      List.of("--nas-get-serving-system", "--wds-start-network", "--wds-get-current-settings");

  private static final String KEEP = "--client-no-release-cid";
  private static final String CALL = "=apn=internet,ip-type=4";
  private static final Pattern HANDLE = Pattern.compile("Packet data handle: '(\\d+)'");
  private static final Pattern CLIENT = Pattern.compile("CID: '(\\d+)'");

  private final List<String> qmicli;

  QmicliSequence(String qmicli, Workplace place) {
    this.qmicli = List.of(qmicli, "--device-open-qmi", "-d", port(place));
  }

  /// The device itself: qmicli takes the name of a link for that of another kind of port.
  static String port(Workplace place) {
    Path node = place.simulation().ready().qmi().orElseThrow();
    try {
      return node.toRealPath().toString();
    } catch (IOException gone) {
      throw Workplace.failed(node.toString(), gone);
    }
  }

  /// The milliseconds until the last step has printed the address; the call ends behind that.
  double milliseconds() {
    long begin = System.nanoTime();
    String _ = run(STEPS.get(0));
    String call = run(STEPS.get(1) + CALL, KEEP);
    String client = "--client-cid=" + told(CLIENT, call);
    String _ = run(STEPS.get(2), client, KEEP);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    String _ = run("--wds-stop-network=" + told(HANDLE, call), client);
    return milliseconds;
  }

  private String run(String... words) {
    List<String> command = new ArrayList<>(qmicli);
    command.addAll(List.of(words));
    return String.join("\n", WholeProcess.lines(command));
  }

  private static String told(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new ModemFailure(new Failure.Garbled("what qmicli printed", "no " + pattern));
    }
    return matcher.group(1);
  }
}
