/// Which modems are plugged into a machine and which of their ports answers: sysfs first, one `AT`
/// to each candidate next. Nothing is configured here and no maker is guessed from a stray line.
/// Read [Discovery] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.discovery;
