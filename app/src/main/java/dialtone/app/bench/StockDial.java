package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a stock router runs before PPP on such a stick (OpenWrt's `3g.sh`): `comgt` asks who the
/// modem is, `chat` dials. The scripts are our own, with the router's waits and commands; that
/// router's second `comgt`, which sets the radio mode, is left out.
final class StockDial {
  private static final String IDENTIFY =
      """
      opengt
      set com 115200n81
      set comecho off
      set senddelay 0.02
      waitquiet 0.2 0.2
      flash 0.1
      send "AT+CGMI^m"
      get 1 "" $s
      exit 0
      """;

  // openwrt.git package/network/utils/comgt/files/3g.chat
  private static final String DIAL =
      """
      ABORT BUSY
      ABORT 'NO CARRIER'
      ABORT ERROR
      REPORT CONNECT
      TIMEOUT 10
      '' 'AT&F'
      OK 'ATE1'
      OK 'AT+CGDCONT=1,"IP","internet"'
      TIMEOUT 30
      OK 'ATD*99#'
      CONNECT ' '
      """;

  /// `chat` speaks on its standard input and output.
  private static final String ON_PORT = "exec \"$1\" -t5 -E -f \"$2\" < \"$3\" > \"$3\"";

  private final String comgt;
  private final String chat;
  private final Path identify;
  private final Path dial;

  private StockDial(String comgt, String chat, Path folder) throws IOException {
    this.comgt = comgt;
    this.chat = chat;
    this.identify = folder.resolve("identify.gcom");
    this.dial = folder.resolve("dial.chat");
    Files.writeString(identify, IDENTIFY, StandardCharsets.US_ASCII);
    Files.writeString(dial, DIAL, StandardCharsets.US_ASCII);
  }

  /// Empty where one of the programs is not installed.
  static Optional<StockDial> on(Consumer<Runnable> ending) {
    Optional<String> comgt = WholeProcess.find("comgt");
    Optional<String> chat = WholeProcess.find("chat");
    if (comgt.isEmpty() || chat.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Workplace.folder(ending);
    try {
      return Optional.of(new StockDial(comgt.get(), chat.get(), folder));
    } catch (IOException full) {
      throw Workplace.failed(folder.toString(), full);
    }
  }

  /// The milliseconds until `chat` has seen `CONNECT`.
  double milliseconds(Workplace place) {
    String port = place.simulation().ready().at().getLast().toString();
    double asked = WholeProcess.milliseconds(List.of(comgt, "-s", "-d", port, identify.toString()));
    return asked
        + WholeProcess.milliseconds(
            List.of("/bin/sh", "-c", ON_PORT, "sh", chat, dial.toString(), port));
  }

  static List<String> programs() {
    return List.of("comgt (AT+CGMI)", "chat (AT&F, ATE1, AT+CGDCONT, ATD*99#)");
  }
}
