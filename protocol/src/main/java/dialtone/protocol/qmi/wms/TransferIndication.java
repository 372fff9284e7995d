package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Who gets status reports. Numbers as QmiWmsTransferIndication of libqmi.
public enum TransferIndication {
  @Code(1)
  CLIENT,
  UNRECOGNISED
}
