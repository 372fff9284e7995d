package dialtone.host.machine;

import java.util.List;

/// The undo records of one owner, oldest first, synced to disk before each change.
public interface Journal extends AutoCloseable {

  /// Writes the record to disk; the change may be made when this returns.
  void record(Undo undo);

  /// The change of an equal record was taken back, or never made: the record is not needed any
  /// more.
  void done(Undo undo);

  /// What still stands, oldest first.
  List<Undo> standing();

  @Override
  void close();
}
