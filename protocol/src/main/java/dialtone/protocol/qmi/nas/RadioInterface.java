package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// A technology as messages of NAS name it. The number 0xff means something in requests only; where
/// a modem has it in a signed place it does not know. Numbers as QmiNasRadioInterface of libqmi.
public enum RadioInterface {
  @Code(-1)
  UNKNOWN,
  @Code(0)
  NONE,
  @Code(1)
  CDMA_1X,
  @Code(2)
  CDMA_1XEVDO,
  @Code(3)
  AMPS,
  @Code(4)
  GSM,
  @Code(5)
  UMTS,
  @Code(8)
  LTE,
  @Code(9)
  TD_SCDMA,
  @Code(value = 0xc, word = "5gnr")
  NR5G,
  @Code(0xff)
  NO_CHANGE,
  UNRECOGNISED
}
