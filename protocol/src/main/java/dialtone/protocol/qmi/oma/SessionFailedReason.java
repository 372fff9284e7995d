package dialtone.protocol.qmi.oma;

import dialtone.protocol.wire.Code;

/// Why a session with the operator's server failed. Numbers as QmiOmaSessionFailedReason of libqmi.
public enum SessionFailedReason {
  @Code(0)
  UNKNOWN,
  @Code(1)
  NETWORK_UNAVAILABLE,
  @Code(2)
  SERVER_UNAVAILABLE,
  @Code(3)
  AUTHENTICATION_FAILED,
  @Code(4)
  MAX_RETRY_EXCEEDED,
  @Code(5)
  SESSION_CANCELLED,
  UNRECOGNISED
}
