package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Whether a lock of the modem is on. Numbers as QmiDmsUimFacilityState of libqmi.
public enum UimFacilityState {
  @Code(0)
  DEACTIVATED,
  @Code(1)
  ACTIVATED,
  @Code(2)
  BLOCKED,
  UNRECOGNISED
}
