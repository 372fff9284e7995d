package dialtone.modem.qmi;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A journal in memory that tells what is written as it is written.
final class RecordedJournal implements Journal {
  private final List<Undo> standing = new ArrayList<>();
  private Consumer<Undo> told = _ -> {};

  static RecordedJournal with(Undo... left) {
    RecordedJournal journal = new RecordedJournal();
    journal.standing.addAll(List.of(left));
    return journal;
  }

  /// Calls `listener` before each record counts as written.
  RecordedJournal telling(Consumer<Undo> listener) {
    told = listener;
    return this;
  }

  @Override
  public synchronized void record(Undo undo) {
    told.accept(undo);
    standing.add(undo);
    notifyAll();
  }

  @Override
  public synchronized void done(Undo undo) {
    int at = standing.lastIndexOf(undo);
    if (at >= 0) {
      standing.remove(at);
    }
    notifyAll();
  }

  @Override
  public synchronized List<Undo> standing() {
    return List.copyOf(standing);
  }

  /// Waits until exactly this stands.
  synchronized void await(List<Undo> wanted) throws InterruptedException {
    while (!standing.equals(wanted)) {
      wait();
    }
  }

  @Override
  public void close() {}
}
