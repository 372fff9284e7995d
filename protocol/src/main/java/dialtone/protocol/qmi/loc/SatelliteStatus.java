package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the receiver does about a satellite. Numbers as QmiLocSatelliteStatus of libqmi.
public enum SatelliteStatus {
  @Code(0)
  IDLE,
  @Code(1)
  SEARCHING,
  @Code(2)
  TRACKING,
  UNRECOGNISED
}
