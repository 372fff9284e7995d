package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Which domains the modem can use, and whether both at once. Numbers as
/// QmiDmsDataServiceCapability of libqmi.
public enum DataServiceCapability {
  @Code(0)
  NONE,
  @Code(1)
  CS,
  @Code(2)
  PS,
  @Code(3)
  SIMULTANEOUS_CS_PS,
  @Code(4)
  NON_SIMULTANEOUS_CS_PS,
  UNRECOGNISED
}
