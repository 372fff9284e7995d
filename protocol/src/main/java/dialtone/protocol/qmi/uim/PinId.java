package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// One of a card's PINs. Numbers as QmiUimPinId of libqmi.
public enum PinId {
  @Code(0)
  UNKNOWN,
  @Code(1)
  PIN1,
  @Code(2)
  PIN2,
  @Code(3)
  UPIN,
  @Code(4)
  HIDDEN_KEY,
  UNRECOGNISED
}
