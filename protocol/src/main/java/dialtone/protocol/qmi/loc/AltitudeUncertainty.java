package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether an altitude's uncertainty is that of a point or of the whole place. Numbers as
/// QmiLocAltitudeUncertainty of libqmi.
public enum AltitudeUncertainty {
  @Code(0)
  UNKNOWN,
  @Code(1)
  POINT,
  @Code(2)
  FULL,
  UNRECOGNISED
}
