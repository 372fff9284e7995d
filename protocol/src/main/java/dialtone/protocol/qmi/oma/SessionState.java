package dialtone.protocol.qmi.oma;

import dialtone.protocol.wire.Code;

/// How a session with the operator's server stands. Numbers as QmiOmaSessionState of libqmi.
public enum SessionState {
  @Code(0)
  COMPLETE_INFORMATION_UPDATED,
  @Code(1)
  COMPLETE_UPDATED_INFORMATION_UNAVAILABLE,
  @Code(2)
  FAILED,
  @Code(3)
  RETRYING,
  @Code(4)
  CONNECTING,
  @Code(5)
  CONNECTED,
  @Code(6)
  AUTHENTICATED,
  @Code(7)
  MDN_DOWNLOADED,
  @Code(8)
  MSID_DOWNLOADED,
  @Code(9)
  PRL_DOWNLOADED,
  @Code(0xa)
  MIP_PROFILE_DOWNLOADED,
  UNRECOGNISED
}
