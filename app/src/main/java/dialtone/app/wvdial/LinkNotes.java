package dialtone.app.wvdial;

import dialtone.host.journal.FileJournal;
import dialtone.host.journal.Owner;
import dialtone.host.journal.UndoReplay;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import java.nio.file.Path;
import java.util.List;

/// The journal of what a dialer changes on the machine: one for each line.
final class LinkNotes {
  private LinkNotes() {}

  /// What a killed run left is taken back first: name servers of a call that is gone would keep the
  /// machine from finding anybody.
  ///
  /// @param device the line, such as `/dev/ttyUSB0`
  static Journal open(Machine machine, String device) {
    String line = device.replaceFirst("^/dev/", "").replaceAll("[^A-Za-z0-9_.-]", "_");
    Path file = machine.runDirectory().resolve("wvdial-" + line + ".journal");
    boolean free = FileJournal.owner(file).filter(Owner::alive).isEmpty();
    Journal notes = new FileJournal(file);
    if (free && !notes.standing().isEmpty()) {
      UndoReplay replay = new UndoReplay(machine.links(), machine.files(), _ -> {});
      List<UndoReplay.Problem> _ = replay.replay(notes);
    }
    return notes;
  }
}
