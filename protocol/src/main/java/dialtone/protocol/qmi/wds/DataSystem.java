package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// The technology that the modem prefers for data. Numbers as QmiWdsDataSystem of libqmi.
public enum DataSystem {
  @Code(0)
  UNKNOWN,
  @Code(1)
  CDMA1X,
  @Code(2)
  CDMA1X_EVDO,
  @Code(3)
  GPRS,
  @Code(4)
  WCDMA,
  @Code(5)
  LTE,
  @Code(6)
  TDSCDMA,
  UNRECOGNISED
}
