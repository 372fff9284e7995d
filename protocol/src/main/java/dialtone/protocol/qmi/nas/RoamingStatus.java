package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the modem roams, and what CDMA phones are to show for it. Numbers as QmiNasRoamingStatus
/// of libqmi.
public enum RoamingStatus {
  @Code(0)
  OFF,
  @Code(1)
  ON,
  @Code(2)
  BLINK,
  @Code(3)
  OUT_OF_NEIGHBORHOOD,
  @Code(4)
  OUT_OF_BUILDING,
  @Code(5)
  PREFERRED_SYSTEM,
  @Code(6)
  AVAILABLE_SYSTEM,
  @Code(7)
  ALLIANCE_PARTNER,
  @Code(8)
  PREMIUM_PARTNER,
  @Code(9)
  FULL_SERVICE,
  @Code(0xa)
  PARTIAL_SERVICE,
  @Code(0xb)
  BANNER_ON,
  @Code(0xc)
  BANNER_OFF,
  UNRECOGNISED
}
