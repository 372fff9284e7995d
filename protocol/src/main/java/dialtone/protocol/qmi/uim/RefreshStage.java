package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// How far a refresh is. Numbers as QmiUimRefreshStage of libqmi.
public enum RefreshStage {
  @Code(0)
  WAIT_FOR_OK,
  @Code(1)
  START,
  @Code(2)
  END_WITH_SUCCESS,
  @Code(3)
  END_WITH_FAILURE,
  UNRECOGNISED
}
