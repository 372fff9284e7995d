package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the modem roams; the numbers are the other way round than those of [RoamingStatus].
/// Numbers as QmiNasRoamingIndicatorStatus of libqmi.
public enum RoamingIndicatorStatus {
  @Code(0)
  ON,
  @Code(1)
  OFF,
  UNRECOGNISED
}
