package dialtone.modem.supervisor;

import dialtone.host.journal.FileJournal;
import dialtone.host.journal.UndoReplay;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.Probing;
import dialtone.protocol.at.AtCommand;
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
      if (!journal.standing().isEmpty()) {
        try (AtSession session =
            Probing.probe(device, machine.ports(), clock, new Waiting(clock), trace)) {
          undoSettings(session, journal);
          session.leaveAsFound();
        }
      }
    }
  }

  /// Takes back links, addresses, routes and files. What cannot be taken back now stays in the journal.
  static void undoLinks(Machine machine, Journal journal) {
    List<Undo> undos =
        journal.standing().stream().filter(undo -> !(undo instanceof Undo.SendAt)).toList();
    if (!undos.isEmpty()) {
      UndoReplay replay = new UndoReplay(machine.links(), machine.files(), _ -> {});
      List<UndoReplay.Problem> _ = replay.replay(journal, undos);
    }
  }

  /// Takes back settings of the modem through `session`.
  static void undoSettings(AtSession session, Journal journal) {
    for (Undo undo : journal.standing().reversed()) {
      if (undo instanceof Undo.SendAt(var _, var command)) {
        // A modem that refuses will refuse the next time too; one that is gone throws, and the
        // record stays.
        boolean _ = session.send(AtCommand.action(command)).ok();
        journal.done(undo);
      }
    }
  }
}
