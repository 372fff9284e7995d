package dialtone.protocol.qmi.pdc;

import dialtone.protocol.wire.Code;

/// How far the change of configuration is. Numbers as QmiPdcRefreshEventType of libqmi.
public enum RefreshEventType {
  @Code(0)
  START,
  @Code(1)
  COMPLETE,
  @Code(2)
  CLIENT_REFRESH,
  UNRECOGNISED
}
