package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Whether sending again may help. Numbers as QmiWmsMessageDeliveryFailureType of libqmi.
public enum MessageDeliveryFailureType {
  @Code(0)
  TEMPORARY,
  @Code(1)
  PERMANENT,
  UNRECOGNISED
}
