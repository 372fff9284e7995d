package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// What the octets of a message are. Numbers as QmiWmsMessageFormat of libqmi.
public enum MessageFormat {
  @Code(0)
  CDMA,
  @Code(6)
  GSM_WCDMA_POINT_TO_POINT,
  @Code(7)
  GSM_WCDMA_BROADCAST,
  @Code(8)
  MWI,
  UNRECOGNISED
}
