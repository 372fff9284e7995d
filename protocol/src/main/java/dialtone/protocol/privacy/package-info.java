/// Types for what must not be printed: codes and passwords ([Secret]) and personal identifiers ([Private]).
/// No policy lives here about where they may go; their `toString` is masked, so a log cannot betray them by accident.
/// Read [Secret] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.privacy;
