package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The signal to noise of EV-DO in nine steps, from -9 dB and below to 9 dB and above. Numbers as
/// QmiNasEvdoSinrLevel of libqmi.
public enum EvdoSinrLevel {
  @Code(value = 0, word = "0")
  LEVEL_0,
  @Code(value = 1, word = "1")
  LEVEL_1,
  @Code(value = 2, word = "2")
  LEVEL_2,
  @Code(value = 3, word = "3")
  LEVEL_3,
  @Code(value = 4, word = "4")
  LEVEL_4,
  @Code(value = 5, word = "5")
  LEVEL_5,
  @Code(value = 6, word = "6")
  LEVEL_6,
  @Code(value = 7, word = "7")
  LEVEL_7,
  @Code(value = 8, word = "8")
  LEVEL_8,
  UNRECOGNISED
}
