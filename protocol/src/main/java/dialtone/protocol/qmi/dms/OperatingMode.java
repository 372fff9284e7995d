package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Whether the modem is on, and whether its radio is. Numbers as QmiDmsOperatingMode of libqmi.
public enum OperatingMode {
  @Code(0)
  ONLINE,
  @Code(1)
  LOW_POWER,
  @Code(2)
  FACTORY_TEST,
  @Code(3)
  OFFLINE,
  @Code(4)
  RESET,
  @Code(5)
  SHUTTING_DOWN,
  @Code(6)
  PERSISTENT_LOW_POWER,
  @Code(7)
  MODE_ONLY_LOW_POWER,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
