package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// A data service that the cell offers. Numbers as QmiNasDataCapability of libqmi.
public enum DataCapability {
  @Code(0)
  NONE,
  @Code(1)
  GPRS,
  @Code(2)
  EDGE,
  @Code(3)
  HSDPA,
  @Code(4)
  HSUPA,
  @Code(5)
  WCDMA,
  @Code(6)
  CDMA,
  @Code(7)
  EVDO_REV_0,
  @Code(8)
  EVDO_REV_A,
  @Code(9)
  GSM,
  @Code(0xa)
  EVDO_REV_B,
  @Code(0xb)
  LTE,
  @Code(0xc)
  HSDPA_PLUS,
  @Code(0xd)
  DC_HSDPA_PLUS,
  UNRECOGNISED
}
