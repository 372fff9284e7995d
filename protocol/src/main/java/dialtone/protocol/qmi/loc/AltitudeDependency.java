package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether an altitude hangs on the place it was measured with. Numbers as QmiLocAltitudeDependency
/// of libqmi.
public enum AltitudeDependency {
  @Code(0)
  UNKNOWN,
  @Code(1)
  FULLY_INTERDEPENDENT,
  @Code(2)
  ON_LAT_LON,
  @Code(3)
  FULLY_INDEPENDENT,
  UNRECOGNISED
}
