package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which networks may be used, seen from home. Numbers as QmiNasRoamingPreference of libqmi.
public enum RoamingPreference {
  @Code(1)
  OFF,
  @Code(2)
  NOT_OFF,
  @Code(3)
  NOT_FLASHING,
  @Code(0xff)
  ANY,
  UNRECOGNISED
}
