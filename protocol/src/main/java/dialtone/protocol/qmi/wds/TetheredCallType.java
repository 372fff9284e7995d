package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How a computer uses a session. Numbers as QmiWdsTetheredCallType of libqmi.
public enum TetheredCallType {
  @Code(0)
  NON_TETHERED,
  @Code(1)
  RMNET,
  @Code(2)
  DUN,
  UNRECOGNISED
}
