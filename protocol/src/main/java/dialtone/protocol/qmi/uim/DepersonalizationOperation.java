package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// What to do with a lock of the modem. Numbers as QmiUimDepersonalizationOperation of libqmi.
public enum DepersonalizationOperation {
  @Code(0)
  DEACTIVATE,
  @Code(1)
  UNBLOCK,
  UNRECOGNISED
}
