package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.Code;

/// How a search for the place stands. Numbers as QmiPdsPositionSessionStatus of libqmi.
public enum PositionSessionStatus {
  @Code(0)
  SUCCESS,
  @Code(1)
  IN_PROGRESS,
  @Code(2)
  GENERAL_FAILURE,
  @Code(3)
  TIMEOUT,
  @Code(4)
  USER_ENDED_SESSION,
  @Code(5)
  BAD_PARAMETER,
  @Code(6)
  PHONE_OFFLINE,
  @Code(7)
  ENGINE_LOCKED,
  @Code(8)
  E911_SESSION_IN_PROGRESS,
  UNRECOGNISED
}
