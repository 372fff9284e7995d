package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// How far an application is with its start. Numbers as QmiUimCardApplicationState of libqmi.
public enum CardApplicationState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  DETECTED,
  @Code(2)
  PIN1_OR_UPIN_PIN_REQUIRED,
  @Code(3)
  PUK1_OR_UPIN_PUK_REQUIRED,
  @Code(4)
  CHECK_PERSONALIZATION_STATE,
  @Code(5)
  PIN1_BLOCKED,
  @Code(6)
  ILLEGAL,
  @Code(7)
  READY,
  UNRECOGNISED
}
