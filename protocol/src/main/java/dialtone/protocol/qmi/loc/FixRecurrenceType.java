package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether places are wanted again and again, or one. Numbers as QmiLocFixRecurrenceType of libqmi.
public enum FixRecurrenceType {
  @Code(1)
  PERIODIC_FIXES,
  @Code(2)
  SINGLE_FIX,
  UNRECOGNISED
}
