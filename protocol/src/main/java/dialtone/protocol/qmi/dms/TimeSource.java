package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Who set the modem's clock. Numbers as QmiDmsTimeSource of libqmi.
public enum TimeSource {
  @Code(0)
  DEVICE,
  @Code(1)
  CDMA_NETWORK,
  @Code(2)
  HDR_NETWORK,
  UNRECOGNISED
}
