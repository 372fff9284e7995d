package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Whether a lock of the modem stands before an application. Numbers as
/// QmiUimCardApplicationPersonalizationState of libqmi.
// QmiUimCardApplicationPersonalizationState in libqmi.
public enum CardApplicationPersonalizationState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  IN_PROGRESS,
  @Code(2)
  READY,
  @Code(3)
  CODE_REQUIRED,
  @Code(4)
  PUK_CODE_REQUIRED,
  @Code(5)
  PERMANENTLY_BLOCKED,
  UNRECOGNISED
}
