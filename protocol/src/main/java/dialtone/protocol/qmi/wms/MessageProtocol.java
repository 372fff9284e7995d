package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Which family of networks messages are sent in. Numbers as QmiWmsMessageProtocol of libqmi.
public enum MessageProtocol {
  @Code(0)
  CDMA,
  @Code(1)
  WCDMA,
  UNRECOGNISED
}
