package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.Code;

/// Who computes the place when [SetDefaultTrackingSession] says so. Numbers as QmiPdsOperatingMode
/// of libqmi.
public enum OperatingMode {
  @Code(0)
  STANDALONE,
  @Code(1)
  MS_BASED,
  @Code(2)
  MS_ASSISTED,
  UNRECOGNISED
}
