package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// The generation of a card. Numbers as QmiUimCardProtocol of libqmi.
public enum CardProtocol {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ICC,
  @Code(2)
  UICC,
  UNRECOGNISED
}
