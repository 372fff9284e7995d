package dialtone.host.stack;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Undo;
import java.util.List;

/// A journal for what may not write any: every record fails the test.
final class NoJournal implements Journal {

  @Override
  public void record(Undo undo) {
    throw new AssertionError("nothing changes outside, yet this was recorded: " + undo);
  }

  @Override
  public void done(Undo undo) {
    throw new AssertionError("never recorded: " + undo);
  }

  @Override
  public List<Undo> standing() {
    return List.of();
  }

  @Override
  public void close() {}
}
