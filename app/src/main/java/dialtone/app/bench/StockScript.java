package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The AT phase of the script that dials such a stick on a stock router (OpenWrt's `ncm.sh` with
/// the Huawei commands of its `ncm.json`): one `comgt` for each command. The scripts here are our
/// own; the waits in them are those of the router's: 1 s and 0.2 s of silence, 0.1 s without DTR,
/// 20 ms a character.
final class StockScript {
  private static final String IDENTIFY =
      """
      opengt
      set com 115200n81
      set comecho off
      waitquiet 0.2 0.2
      flash 0.1
      send "AT+CGMI^m"
      get 1 "" $s
      exit 0
      """;

  private static final String COMMAND =
      """
      opengt
      set com 115200n81
      set senddelay 0.02
      waitquiet 1 0.2
      flash 0.1
      let $c=$env("COMMAND")
      send $c
      send "^m"
      waitfor 25 "OK","ERR","ERROR"
      if % = 0 goto good
      exit 1
      :good
      exit 0
      """;

  private static final List<String> COMMANDS =
      List.of(
          "AT",
          "ATZ",
          "ATQ0",
          "ATV1",
          "ATE1",
          "ATS0=0",
          "AT+CGDCONT=1,\"IP\",\"internet\"",
          "AT^NDISDUP=1,1,\"internet\"");

  private static final String HANG_UP = "AT^NDISDUP=1,0";

  private final String comgt;
  private final String port;
  private final Path identify;
  private final Path command;

  private StockScript(String comgt, String port, Path folder) throws IOException {
    this.comgt = comgt;
    this.port = port;
    this.identify = folder.resolve("identify.gcom");
    this.command = folder.resolve("command.gcom");
    Files.writeString(identify, IDENTIFY, StandardCharsets.US_ASCII);
    Files.writeString(command, COMMAND, StandardCharsets.US_ASCII);
  }

  /// On the modem's last AT port; empty where `comgt` is not installed.
  static Optional<StockScript> on(Workplace place, Consumer<Runnable> ending) {
    Optional<String> comgt = WholeProcess.find("comgt");
    if (comgt.isEmpty()) {
      return Optional.empty();
    }
    String port = place.simulation().ready().at().getLast().toString();
    Path folder = Workplace.folder(ending);
    try {
      return Optional.of(new StockScript(comgt.get(), port, folder));
    } catch (IOException full) {
      throw Workplace.failed(folder.toString(), full);
    }
  }

  /// The milliseconds until the modem has taken the command that dials.
  double milliseconds() {
    double sum = run(identify, "");
    for (String each : COMMANDS) {
      sum += run(command, each);
    }
    run(command, HANG_UP);
    return sum;
  }

  static List<String> commands() {
    return COMMANDS;
  }

  private double run(Path script, String line) {
    List<String> words = List.of(comgt, "-s", "-d", port, script.toString());
    return WholeProcess.milliseconds(words, Map.of("COMMAND", line));
  }
}
