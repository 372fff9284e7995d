package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The LTE bands 1 to 64 as bits; [ExtendedLteBands] has the others too. Numbers as
/// QmiNasLteBandPreference of libqmi.
public enum LteBandPreference {
  @Code(value = 1, word = "1")
  BAND_1,
  @Code(value = 2, word = "2")
  BAND_2,
  @Code(value = 4, word = "3")
  BAND_3,
  @Code(value = 8, word = "4")
  BAND_4,
  @Code(value = 0x10, word = "5")
  BAND_5,
  @Code(value = 0x20, word = "6")
  BAND_6,
  @Code(value = 0x40, word = "7")
  BAND_7,
  @Code(value = 0x80, word = "8")
  BAND_8,
  @Code(value = 0x100, word = "9")
  BAND_9,
  @Code(value = 0x200, word = "10")
  BAND_10,
  @Code(value = 0x400, word = "11")
  BAND_11,
  @Code(value = 0x800, word = "12")
  BAND_12,
  @Code(value = 0x1000, word = "13")
  BAND_13,
  @Code(value = 0x2000, word = "14")
  BAND_14,
  @Code(value = 0x10000, word = "17")
  BAND_17,
  @Code(value = 0x20000, word = "18")
  BAND_18,
  @Code(value = 0x40000, word = "19")
  BAND_19,
  @Code(value = 0x80000, word = "20")
  BAND_20,
  @Code(value = 0x100000, word = "21")
  BAND_21,
  @Code(value = 0x800000, word = "24")
  BAND_24,
  @Code(value = 0x1000000, word = "25")
  BAND_25,
  @Code(value = 0x2000000, word = "26")
  BAND_26,
  @Code(value = 0x4000000, word = "27")
  BAND_27,
  @Code(value = 0x8000000, word = "28")
  BAND_28,
  @Code(value = 0x10000000, word = "29")
  BAND_29,
  @Code(value = 0x20000000, word = "30")
  BAND_30,
  @Code(value = 0x40000000, word = "31")
  BAND_31,
  @Code(value = 0x80000000L, word = "32")
  BAND_32,
  @Code(value = 0x100000000L, word = "33")
  BAND_33,
  @Code(value = 0x200000000L, word = "34")
  BAND_34,
  @Code(value = 0x400000000L, word = "35")
  BAND_35,
  @Code(value = 0x800000000L, word = "36")
  BAND_36,
  @Code(value = 0x1000000000L, word = "37")
  BAND_37,
  @Code(value = 0x2000000000L, word = "38")
  BAND_38,
  @Code(value = 0x4000000000L, word = "39")
  BAND_39,
  @Code(value = 0x8000000000L, word = "40")
  BAND_40,
  @Code(value = 0x10000000000L, word = "41")
  BAND_41,
  @Code(value = 0x20000000000L, word = "42")
  BAND_42,
  @Code(value = 0x40000000000L, word = "43")
  BAND_43,
  UNRECOGNISED
}
