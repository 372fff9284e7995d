package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How far a session is. Numbers as QmiWdsConnectionStatus of libqmi.
public enum ConnectionStatus {
  @Code(0)
  UNKNOWN,
  @Code(1)
  DISCONNECTED,
  @Code(2)
  CONNECTED,
  @Code(3)
  SUSPENDED,
  @Code(4)
  AUTHENTICATING,
  UNRECOGNISED
}
