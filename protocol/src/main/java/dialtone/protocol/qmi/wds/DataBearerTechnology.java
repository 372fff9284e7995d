package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What carries the data, as the first modems tell it. Numbers as QmiWdsDataBearerTechnology of
/// libqmi.
public enum DataBearerTechnology {
  @Code(-1)
  UNKNOWN,
  @Code(value = 1, word = "cdma20001x")
  CDMA2000_1X,
  @Code(value = 2, word = "1xevdo")
  CDMA_1XEVDO,
  @Code(3)
  GSM,
  @Code(4)
  UMTS,
  @Code(value = 5, word = "1xevdo-reva")
  CDMA_1XEVDO_REV_A,
  @Code(6)
  EDGE,
  @Code(7)
  HSDPA,
  @Code(8)
  HSUPA,
  @Code(value = 9, word = "hsdpa-hsupda")
  HSDPA_HSUPA,
  @Code(0xa)
  LTE,
  @Code(0xb)
  EHRPD,
  @Code(value = 0xc, word = "hsdpaplus")
  HSDPA_PLUS,
  @Code(value = 0xd, word = "hsdpaplus-hsupa")
  HSDPA_PLUS_HSUPA,
  @Code(value = 0xe, word = "dchsdpaplus")
  DC_HSDPA_PLUS,
  @Code(value = 0xf, word = "dchsdpaplus-hsupa")
  DC_HSDPA_PLUS_HSUPA,
  @Code(value = 0x10, word = "hsdpaplus-plus-64qam")
  HSDPA_PLUS_64QAM,
  @Code(value = 0x11, word = "hsdpaplus-plus-64qam-hsupa")
  HSDPA_PLUS_64QAM_HSUPA,
  @Code(0x12)
  TDSCDMA,
  @Code(0x13)
  TDSCDMA_HSDPA,
  @Code(0x14)
  TDSCDMA_HSUPA,
  UNRECOGNISED
}
