package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Whether a card is in a slot. Numbers as QmiUimPhysicalCardState of libqmi.
public enum PhysicalCardState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ABSENT,
  @Code(2)
  PRESENT,
  UNRECOGNISED
}
