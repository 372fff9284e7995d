package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.Code;

/// Whether places are searched now. Numbers as QmiPdsTrackingSessionState of libqmi.
public enum TrackingSessionState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  INACTIVE,
  @Code(2)
  ACTIVE,
  UNRECOGNISED
}
