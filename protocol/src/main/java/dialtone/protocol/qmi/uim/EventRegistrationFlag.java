package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Changes that a client wants to be told of. Numbers as QmiUimEventRegistrationFlag of libqmi.
public enum EventRegistrationFlag {
  @Code(1)
  CARD_STATUS,
  @Code(2)
  SAP_CONNECTION,
  @Code(4)
  EXTENDED_CARD_STATUS,
  @Code(0x10)
  PHYSICAL_SLOT_STATUS,
  UNRECOGNISED
}
