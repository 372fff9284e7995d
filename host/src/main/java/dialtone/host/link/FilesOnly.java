package dialtone.host.link;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Undo;
import java.util.List;

/// The journal for a device that vanishes with this process: what was done to the device needs no
/// undo, and by the time of one another program's device may have its name.
record FilesOnly(Journal journal) implements Journal {

  private static boolean survives(Undo undo) {
    return switch (undo) {
      case Undo.LowerLink _, Undo.RestoreMtu _, Undo.Unlink _ -> false;
      case Undo.RestoreFile _, Undo.OfModem _ -> true;
    };
  }

  @Override
  public void record(Undo undo) {
    if (survives(undo)) {
      journal.record(undo);
    }
  }

  @Override
  public void done(Undo undo) {
    if (survives(undo)) {
      journal.done(undo);
    }
  }

  @Override
  public List<Undo> standing() {
    return journal.standing();
  }

  @Override
  public void close() {
    journal.close();
  }
}
