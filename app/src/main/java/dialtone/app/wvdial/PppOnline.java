package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.port.Port;
import dialtone.host.wvdial.Dialer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// PPP by the program that `PPPD Path` names where it can run, else by this program.
///
/// @param notes what the link changes on the machine
record PppOnline(Machine machine, Clock clock, DialLog log, Journal notes) implements Online {
  private static final String KERNEL = "/dev/ppp";

  @Override
  public Run prepare(Port line, Dialer dialer) {
    return byProgram(dialer.ppp().pppd())
        ? new PppdRun(machine, log, dialer, line)
        : new OwnRun(machine, clock, log, dialer, line, notes);
  }

  /// The machine's pppd needs a kernel that speaks PPP; of another program nobody knows what it
  /// needs.
  private boolean byProgram(String path) {
    boolean runs = path.startsWith("/") && Files.isExecutable(Path.of(path));
    Optional<String> usual = machine.programs().find(List.of("pppd"));
    boolean other = !usual.equals(Optional.of(path));
    return runs && (other || !machine.files().resolve(List.of(KERNEL)).isEmpty());
  }
}
