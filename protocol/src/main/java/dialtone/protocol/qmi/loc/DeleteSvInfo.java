package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the engine shall forget of one satellite. Numbers as QmiLocDeleteSvInfo of libqmi.
public enum DeleteSvInfo {
  @Code(1)
  EPHEMERIS,
  @Code(2)
  ALMANAC,
  UNRECOGNISED
}
