package dialtone.modem.qmi;

import dialtone.host.journal.FileJournal;
import dialtone.host.linux.Reactor;
import dialtone.host.machine.SystemClock;
import dialtone.host.port.LocalPorts;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import java.io.IOException;
import java.nio.file.Path;

/// A process that takes client ids of the modem at `cdc-wdm0` of a folder, says which, and holds
/// them until its input ends or it is killed.
final class QmiHoldingProgram {
  private QmiHoldingProgram() {}

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    SystemClock clock = new SystemClock();
    try (Reactor reactor = new Reactor();
        FileJournal journal = new FileJournal(folder.resolve("journal"));
        QmiSession session =
            QmiSession.open(
                QmiPort.open(new LocalPorts(folder, reactor, clock::after), "cdc-wdm0"),
                clock,
                new Waiting(clock),
                Trace.off(),
                ClientLedger.in(journal, "cdc-wdm0"))) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
      int own = session.newClient(Service.WDS).id();
      System.out.println(session.client(Service.DMS).id() + " " + own);
      System.out.flush();
      if (words.length > 1) {
        // An allocation that the modem never answers: the kill cuts it off.
        var _ = session.newClient(Service.NAS).id();
      }
      while (System.in.read() >= 0) {
        System.out.flush();
      }
    }
  }
}
