package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// The system that a satellite belongs to. Numbers as QmiLocSystem of libqmi.
public enum GnssSystem {
  @Code(1)
  GPS,
  @Code(2)
  GALILEO,
  @Code(3)
  SBAS,
  @Code(4)
  COMPASS,
  @Code(5)
  GLONASS,
  UNRECOGNISED
}
