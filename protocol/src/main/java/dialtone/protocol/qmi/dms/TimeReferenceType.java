package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Which of the modem's clocks is meant. Numbers as QmiDmsTimeReferenceType of libqmi.
public enum TimeReferenceType {
  @Code(0)
  USER,
  UNRECOGNISED
}
