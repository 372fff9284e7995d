package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Which orbits of a satellite the engine has: the exact or the rough ones. Numbers as
/// QmiLocNavigationData of libqmi.
public enum NavigationData {
  @Code(0)
  EPHEMERIS,
  @Code(1)
  ALMANAC,
  UNRECOGNISED
}
