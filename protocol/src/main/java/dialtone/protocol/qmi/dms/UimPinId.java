package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// One of the two PINs. Numbers as QmiDmsUimPinId of libqmi.
public enum UimPinId {
  @Code(1)
  PIN,
  @Code(2)
  PIN2,
  UNRECOGNISED
}
