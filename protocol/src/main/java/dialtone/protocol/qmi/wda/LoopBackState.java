package dialtone.protocol.qmi.wda;

import dialtone.protocol.wire.Code;

/// Whether packets come back. Numbers as QmiWdaLoopBackState of libqmi.
public enum LoopBackState {
  @Code(0)
  DISABLED,
  @Code(1)
  ENABLED,
  UNRECOGNISED
}
