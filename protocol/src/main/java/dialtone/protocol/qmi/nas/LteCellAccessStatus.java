package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which calls an LTE cell lets through. Numbers as QmiNasLteCellAccessStatus of libqmi.
public enum LteCellAccessStatus {
  @Code(0)
  NORMAL_ONLY,
  @Code(1)
  EMERGENCY_ONLY,
  @Code(2)
  NO_CALLS,
  @Code(3)
  ALL_CALLS,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
