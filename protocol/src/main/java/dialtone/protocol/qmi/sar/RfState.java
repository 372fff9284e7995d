package dialtone.protocol.qmi.sar;

import dialtone.protocol.wire.Code;

/// A row of the maker's table of transmitter powers; 0 is the full one. Numbers as QmiSarRfState of
/// libqmi.
public enum RfState {
  @Code(value = 0, word = "0")
  STATE_0,
  @Code(value = 1, word = "1")
  STATE_1,
  @Code(value = 2, word = "2")
  STATE_2,
  @Code(value = 3, word = "3")
  STATE_3,
  @Code(value = 4, word = "4")
  STATE_4,
  @Code(value = 5, word = "5")
  STATE_5,
  @Code(value = 6, word = "6")
  STATE_6,
  @Code(value = 7, word = "7")
  STATE_7,
  @Code(value = 8, word = "8")
  STATE_8,
  @Code(value = 9, word = "9")
  STATE_9,
  @Code(value = 0xa, word = "10")
  STATE_10,
  @Code(value = 0xb, word = "11")
  STATE_11,
  @Code(value = 0xc, word = "12")
  STATE_12,
  @Code(value = 0xd, word = "13")
  STATE_13,
  @Code(value = 0xe, word = "14")
  STATE_14,
  @Code(value = 0xf, word = "15")
  STATE_15,
  @Code(value = 0x10, word = "16")
  STATE_16,
  @Code(value = 0x11, word = "17")
  STATE_17,
  @Code(value = 0x12, word = "18")
  STATE_18,
  @Code(value = 0x13, word = "19")
  STATE_19,
  @Code(value = 0x14, word = "20")
  STATE_20,
  UNRECOGNISED
}
