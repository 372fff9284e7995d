package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Whether a card is there and ready. Numbers as QmiDmsUimState of libqmi.
public enum UimState {
  @Code(0)
  INITIALIZATION_COMPLETED,
  @Code(1)
  LOCKED_OR_FAILED,
  @Code(2)
  NOT_PRESENT,
  @Code(3)
  RESERVED,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
