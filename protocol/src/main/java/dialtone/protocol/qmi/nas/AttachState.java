package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the modem is attached to one of the two domains. Numbers as QmiNasAttachState of libqmi.
public enum AttachState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ATTACHED,
  @Code(2)
  DETACHED,
  UNRECOGNISED
}
