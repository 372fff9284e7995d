/// The owner of a modem as other processes see it: a lock file, a Unix socket with one JSON object
/// a line, and the way to start an owner of its own. What an owner does with the modem is not known
/// here: that is `dialtone.modem.supervisor`. Governing documents: unix(7) and the contract. Read
/// [OwnerServer] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.owner;
