package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// By how much a local time is ahead for the summer. Numbers as QmiNasDaylightSavingsAdjustment of
/// libqmi.
public enum DaylightSavingsAdjustment {
  @Code(0)
  NONE,
  @Code(1)
  ONE_HOUR,
  @Code(2)
  TWO_HOURS,
  UNRECOGNISED
}
