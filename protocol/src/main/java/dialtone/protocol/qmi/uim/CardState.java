package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Whether a card is in the slot and works. Numbers as QmiUimCardState of libqmi.
public enum CardState {
  @Code(0)
  ABSENT,
  @Code(1)
  PRESENT,
  @Code(2)
  ERROR,
  UNRECOGNISED
}
