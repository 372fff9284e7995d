package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How long a changed setting stays. Numbers as QmiNasChangeDuration of libqmi.
public enum ChangeDuration {
  @Code(0)
  POWER_CYCLE,
  @Code(1)
  PERMANENT,
  UNRECOGNISED
}
