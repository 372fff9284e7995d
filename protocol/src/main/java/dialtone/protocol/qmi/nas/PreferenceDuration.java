package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How long a preference stays. Numbers as QmiNasPreferenceDuration of libqmi.
public enum PreferenceDuration {
  @Code(0)
  PERMANENT,
  @Code(1)
  POWER_CYCLE,
  @Code(2)
  ONE_CALL,
  @Code(3)
  ONE_CALL_OR_TIME,
  @Code(4)
  INTERNAL_ONE_CALL_1,
  @Code(5)
  INTERNAL_ONE_CALL_2,
  @Code(6)
  INTERNAL_ONE_CALL_3,
  UNRECOGNISED
}
