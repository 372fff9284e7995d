package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Why a card cannot be used. Numbers as QmiUimCardError of libqmi.
public enum CardError {
  @Code(0)
  UNKNOWN,
  @Code(1)
  POWER_DOWN,
  @Code(2)
  POLL,
  @Code(3)
  NO_ATR_RECEIVED,
  @Code(4)
  VOLTAGE_MISMATCH,
  @Code(5)
  PARITY,
  @Code(6)
  POSSIBLY_REMOVED,
  @Code(7)
  TECHNICAL,
  UNRECOGNISED
}
