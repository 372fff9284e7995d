package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Whether a message was read or sent; MT came to this modem, MO was written here. Numbers as
/// QmiWmsMessageTagType of libqmi.
public enum MessageTagType {
  @Code(0)
  MT_READ,
  @Code(1)
  MT_NOT_READ,
  @Code(2)
  MO_SENT,
  @Code(3)
  MO_NOT_SENT,
  UNRECOGNISED
}
