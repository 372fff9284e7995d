package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Which family of networks a message is of. Numbers as QmiWmsMessageMode of libqmi.
public enum MessageMode {
  @Code(0)
  CDMA,
  @Code(1)
  GSM_WCDMA,
  UNRECOGNISED
}
