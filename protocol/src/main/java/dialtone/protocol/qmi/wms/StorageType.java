package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Where messages are kept: in the SIM, or in the modem. Numbers as QmiWmsStorageType of libqmi.
public enum StorageType {
  @Code(0)
  UIM,
  @Code(1)
  NV,
  @Code(0xff)
  NONE,
  UNRECOGNISED
}
