package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// How a search for a place stands. Numbers as QmiLocSessionStatus of libqmi.
public enum SessionStatus {
  @Code(0)
  SUCCESS,
  @Code(1)
  IN_PROGRESS,
  @Code(2)
  GENERAL_FAILURE,
  @Code(3)
  TIMEOUT,
  @Code(4)
  USER_ENDED,
  @Code(5)
  BAD_PARAMETER,
  @Code(6)
  PHONE_OFFLINE,
  UNRECOGNISED
}
