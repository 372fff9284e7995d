package dialtone.modem.supervisor;

import dialtone.host.journal.FileJournal;
import dialtone.host.journal.UndoReplay;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.discovery.ModemDevice;
import java.util.List;

/// What an owner that was killed left behind, and taking it back. Whoever calls this holds the modem's lock.
public final class Leftovers {
  private Leftovers() {}

  static Journal journal(Machine machine, ModemDevice device) {
    return new FileJournal(machine.runDirectory().resolve(device.id() + ".journal"));
  }

  /// Whether anything of `device` waits to be taken back.
  public static boolean exist(Machine machine, ModemDevice device) {
    try (Journal journal = journal(machine, device)) {
      return !journal.standing().isEmpty();
    }
  }

  /// Takes everything back, the modem's own settings too; its port is opened only when there are such.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure when the modem must be asked and does not answer
  public static void undo(Machine machine, ModemDevice device, Clock clock, Trace trace) {
    try (Journal journal = journal(machine, device)) {
      undoLinks(machine, journal);
      machine.ports().forgetDead(device.ports());
      for (ControlPort.Kind kind : ControlPort.Kind.values()) {
        if (journal.standing().stream().anyMatch(kind::takesBack)) {
          Instruments instruments = new Instruments(clock, trace, new Waiting(clock));
          try (Modem modem = new ControlPort(machine, instruments, journal).open(kind, device)) {
            undoSettings(modem, journal);
            modem.leaveAsFound();
          }
        }
      }
    }
  }

  /// Takes back links, addresses, routes and files. What cannot be taken back now stays in the journal.
  static void undoLinks(Machine machine, Journal journal) {
    List<Undo> undos =
        journal.standing().stream().filter(undo -> !(undo instanceof Undo.OfModem)).toList();
    if (!undos.isEmpty()) {
      UndoReplay replay = new UndoReplay(machine.links(), machine.files(), _ -> {});
      List<UndoReplay.Problem> _ = replay.replay(journal, undos);
    }
  }

  /// Takes back what `modem` can of its own settings; one that is gone throws, and the record stays.
  /// Client ids of QMI are not among them: their session gives them back before it takes new ones,
  /// and an old record looks like that of the same id given anew.
  static void undoSettings(Modem modem, Journal journal) {
    for (Undo undo : journal.standing().reversed()) {
      boolean setting = undo instanceof Undo.OfModem && !(undo instanceof Undo.OfQmi);
      if (setting && modem.takeBack(undo)) {
        journal.done(undo);
      }
    }
  }
}
