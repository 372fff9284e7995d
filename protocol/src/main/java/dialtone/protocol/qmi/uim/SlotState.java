package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Whether a slot is in use. Numbers as QmiUimSlotState of libqmi.
public enum SlotState {
  @Code(0)
  INACTIVE,
  @Code(1)
  ACTIVE,
  UNRECOGNISED
}
