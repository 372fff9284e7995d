/// What was changed outside this program, on disk before the change is made, and taking it back.
/// What the changes mean to a connection is not known here; the types are those of
/// `dialtone.host.machine`. Governing documents: fsync(2), rename(2). Read [FileJournal] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.journal;
