package dialtone.app.peer;

import dialtone.host.journal.FileJournal;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.LocalPorts;
import dialtone.host.port.Port;
import dialtone.host.port.PortProxy;
import dialtone.host.port.Ports;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.qmi.ClientLedger;
import dialtone.modem.qmi.QmiClient;
import dialtone.modem.qmi.QmiPort;
import dialtone.modem.qmi.QmiSession;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One user of the QMI port `cdc-wdm0` of a folder, in a process of its own: it takes ids, says
/// what the modem told it, and holds the ids until its input ends or it is killed.
final class QmiClientProgram {
  private static final String PORT = "cdc-wdm0";

  private static final List<Service> SERVICES =
      List.of(Service.DMS, Service.NAS, Service.WDS, Service.UIM);

  private QmiClientProgram() {}

  /// @param words the folder; how to open the port: `through` the proxy or as it is `found`; how
  ///     often an id is taken and given back
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    SystemClock clock = new SystemClock();
    try (Reactor reactor = new Reactor();
        FileJournal journal = new FileJournal(folder.resolve(words[1] + ".journal"))) {
      Port port = open(new LocalPorts(folder, reactor, clock::after), words[1]);
      boolean shared = port.through().isPresent();
      try (QmiSession session =
          QmiSession.open(
              port, clock, new Waiting(clock), Trace.off(), ClientLedger.in(journal, PORT))) {
        QmiClient shown = session.client(Service.DMS);
        String maker = shown.ask(new GetManufacturer()).manufacturer().orElse("");
        for (int round = 0; round < Integer.parseInt(words[2]); round++) {
          try (QmiClient client = session.newClient(SERVICES.get(round % SERVICES.size()))) {
            int _ = client.id();
          }
        }
        say("%s %s services=%d".formatted(maker, shared, session.versions().size()));
        while (System.in.read() >= 0) {
          System.out.flush();
        }
      }
      say("closed " + journal.standing());
    } catch (ModemFailure failed) {
      say(String.valueOf(failed.getMessage()));
    }
  }

  private static Port open(Ports ports, String how) {
    if (how.equals("found")) {
      return QmiPort.open(ports, PORT);
    }
    return switch (ports.openThrough(PortProxy.QMI, PORT)) {
      case Ports.Opening.Opened(Port port) -> port;
      case Ports.Opening.NotOpened no -> throw new ModemFailure(no.failure());
    };
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /// The command that starts it, behind the words of `before`.
  static List<String> command(List<String> before, Path folder, String how, int rounds) {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            QmiClientProgram.class.getName(),
            folder.toString(),
            how,
            Integer.toString(rounds)));
    return List.copyOf(command);
  }
}
