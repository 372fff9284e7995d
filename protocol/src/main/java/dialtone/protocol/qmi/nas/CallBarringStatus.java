package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which calls a cell lets through. Numbers as QmiNasCallBarringStatus of libqmi.
public enum CallBarringStatus {
  @Code(-1)
  UNKNOWN,
  @Code(0)
  NORMAL_ONLY,
  @Code(1)
  EMERGENCY_ONLY,
  @Code(2)
  NO_CALLS,
  @Code(3)
  ALL_CALLS,
  UNRECOGNISED
}
