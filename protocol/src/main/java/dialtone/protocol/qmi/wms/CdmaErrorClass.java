package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Whether a CDMA network might take it later. Numbers as QmiWmsCdmaErrorClass of libqmi.
public enum CdmaErrorClass {
  @Code(0)
  TEMPORARY,
  @Code(1)
  PERMANENT,
  @Code(2)
  TEMPORARY_DEVICE,
  @Code(3)
  PERMANENT_DEVICE,
  UNRECOGNISED
}
