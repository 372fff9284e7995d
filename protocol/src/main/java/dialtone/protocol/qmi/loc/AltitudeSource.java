package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Where an altitude comes from. Numbers as QmiLocAltitudeSource of libqmi.
public enum AltitudeSource {
  @Code(0)
  UNKNOWN,
  @Code(1)
  GPS,
  @Code(2)
  CELL_ID,
  @Code(3)
  ENHANCED_CELL_ID,
  @Code(4)
  WIFI,
  @Code(5)
  TERRESTRIAL,
  @Code(6)
  TERRESTRIAL_HYBRID,
  @Code(7)
  ALTITUDE_DATABASE,
  @Code(8)
  BAROMETRIC_ALTIMETER,
  @Code(9)
  OTHER,
  UNRECOGNISED
}
