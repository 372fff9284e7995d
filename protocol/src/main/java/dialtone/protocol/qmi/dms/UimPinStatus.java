package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// The state of a PIN. Numbers as QmiDmsUimPinStatus of libqmi.
public enum UimPinStatus {
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
  @Code(6)
  UNBLOCKED,
  @Code(7)
  CHANGED,
  UNRECOGNISED
}
