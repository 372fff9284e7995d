package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// The state of a PIN. Numbers as QmiUimPinState of libqmi.
public enum PinState {
  @Code(0)
  NOT_INITIALIZED,
  @Code(1)
  ENABLED_NOT_VERIFIED,
  @Code(2)
  ENABLED_VERIFIED,
  @Code(3)
  DISABLED,
  @Code(4)
  BLOCKED,
  @Code(5)
  PERMANENTLY_BLOCKED,
  UNRECOGNISED
}
