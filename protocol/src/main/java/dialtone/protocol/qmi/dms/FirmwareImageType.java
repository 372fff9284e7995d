package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// What an image holds: the modem's program, or an operator's settings (PRI). Numbers as
/// QmiDmsFirmwareImageType of libqmi.
public enum FirmwareImageType {
  @Code(0)
  MODEM,
  @Code(1)
  PRI,
  UNRECOGNISED
}
