package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What a place was found with; several at once. Numbers as QmiLocTechnologyUsed of libqmi.
public enum TechnologyUsed {
  @Code(1)
  SATELLITE,
  @Code(2)
  CELLULAR,
  @Code(4)
  WIFI,
  @Code(8)
  SENSORS,
  @Code(0x10)
  REFERENCE_LOCATION,
  @Code(0x20)
  INJECTED_POSITION,
  @Code(0x40)
  AFLT,
  @Code(0x80)
  HYBRID,
  UNRECOGNISED
}
