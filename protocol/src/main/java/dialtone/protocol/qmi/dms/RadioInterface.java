package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// A technology as messages of DMS name it. Numbers as QmiDmsRadioInterface of libqmi.
public enum RadioInterface {
  @Code(value = 1, word = "cdma20001x")
  CDMA_2000_1X,
  @Code(2)
  EVDO,
  @Code(4)
  GSM,
  @Code(5)
  UMTS,
  @Code(8)
  LTE,
  @Code(9)
  TDS,
  @Code(value = 0xa, word = "5gnr")
  NR5G,
  UNRECOGNISED
}
