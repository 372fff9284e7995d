package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// How the modem is powered, as bits. Numbers as QmiDmsPowerState of libqmi.
public enum PowerFlag {
  @Code(1)
  EXTERNAL_SOURCE,
  @Code(2)
  BATTERY_CONNECTED,
  @Code(4)
  BATTERY_CHARGING,
  @Code(8)
  FAULT,
  UNRECOGNISED
}
