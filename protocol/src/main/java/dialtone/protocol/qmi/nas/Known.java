package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// A yes or no that the modem may not know. Numbers as QmiNasBoolean of libqmi.
public enum Known {
  @Code(0)
  FALSE,
  @Code(1)
  TRUE,
  @Code(2)
  UNKNOWN,
  UNRECOGNISED
}
