package dialtone.app.peer;

import dialtone.host.journal.FileJournal;
import dialtone.host.local.Machines;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.qmi.QmiModem;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the QMI modem of a machine in a folder, opens a data session, says what it was given and
/// ends the session, in a process of its own that can stand in any network.
final class QmiConnectingProgram {
  private static final ConnectionSettings WANTED =
      new ConnectionSettings(
          Optional.of("internet"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ConnectionSettings.Family.IPV4,
          1);

  private QmiConnectingProgram() {}

  /// @param words the folder
  public static void main(String[] words) {
    SystemClock clock = new SystemClock();
    try (Machine machine = Machines.named(Optional.of("dir:" + words[0]), clock);
        FileJournal journal = new FileJournal(Path.of(words[0], "connecting.journal"))) {
      ModemDevice device = Discovery.devices(machine).getFirst();
      String node = device.qmiPort().orElseThrow();
      say("found " + node + " " + device.netDevice().orElse("none"));
      Instruments instruments = new Instruments(clock, Trace.off(), new Waiting(clock));
      try (Modem modem = QmiModem.open(machine, node, device.netDevice(), instruments, journal)) {
        connect(modem);
      }
      say("closed " + journal.standing());
    } catch (ModemFailure failed) {
      say("failed " + failed.getMessage());
    }
  }

  private static void connect(Modem modem) {
    Modem.Readiness now = modem.readiness();
    say("sim " + now.sim());
    say("registration " + now.registration());
    Connection connection = modem.connection().orElseThrow();
    connection.prepare();
    connection.connect(WANTED);
    say("connected " + connection.addressing().map(QmiConnectingProgram::text).orElse("by DHCP"));
    connection.disconnect();
  }

  private static String text(Addressing given) {
    return "addresses %s gateway %s dns %s mtu %d"
        .formatted(
            given.addresses(),
            given.gateway4().orElseThrow().getHostAddress(),
            given.dns().stream().map(each -> each.getHostAddress()).toList(),
            given.mtu().orElse(0));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /// The command that starts it, behind the words of `before`.
  static String[] command(List<String> before, Path folder) {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            QmiConnectingProgram.class.getName(),
            folder.toString()));
    return command.toArray(String[]::new);
  }
}
