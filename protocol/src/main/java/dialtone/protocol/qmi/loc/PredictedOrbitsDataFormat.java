package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// The format of a file of predicted orbits. Numbers as QmiLocPredictedOrbitsDataFormat of libqmi.
public enum PredictedOrbitsDataFormat {
  @Code(0)
  XTRA,
  UNRECOGNISED
}
