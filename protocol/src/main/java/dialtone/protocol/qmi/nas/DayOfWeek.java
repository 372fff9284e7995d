package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The day of the week. Numbers as QmiNasDayOfWeek of libqmi.
public enum DayOfWeek {
  @Code(0)
  MONDAY,
  @Code(1)
  TUESDAY,
  @Code(2)
  WEDNESDAY,
  @Code(3)
  THURSDAY,
  @Code(4)
  FRIDAY,
  @Code(5)
  SATURDAY,
  @Code(6)
  SUNDAY,
  UNRECOGNISED
}
