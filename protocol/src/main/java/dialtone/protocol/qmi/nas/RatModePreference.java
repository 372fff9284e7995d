package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Technologies that may be used. Numbers as QmiNasRatModePreference of libqmi.
public enum RatModePreference {
  @Code(1)
  CDMA_1X,
  @Code(2)
  CDMA_1XEVDO,
  @Code(4)
  GSM,
  @Code(8)
  UMTS,
  @Code(0x10)
  LTE,
  @Code(0x20)
  TD_SCDMA,
  @Code(value = 0x40, word = "5gnr")
  NR5G,
  UNRECOGNISED
}
