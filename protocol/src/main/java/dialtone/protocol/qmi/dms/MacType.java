package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Another radio of the device. Numbers as QmiDmsMacType of libqmi.
public enum MacType {
  @Code(0)
  WLAN,
  @Code(1)
  BT,
  UNRECOGNISED
}
