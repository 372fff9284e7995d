package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Whether the modem has a reader for cards; 1X modems may have none. Numbers as
/// QmiDmsSimCapability of libqmi.
public enum SimCapability {
  @Code(1)
  NOT_SUPPORTED,
  @Code(2)
  SUPPORTED,
  UNRECOGNISED
}
