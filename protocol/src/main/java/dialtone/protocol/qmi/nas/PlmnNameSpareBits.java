package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How many bits of a name's last octet mean nothing. Numbers as QmiNasPlmnNameSpareBits of libqmi.
public enum PlmnNameSpareBits {
  @Code(0)
  UNKNOWN,
  @Code(1)
  BIT_8,
  @Code(value = 2, word = "bits-78")
  BITS_7_TO_8,
  @Code(value = 3, word = "bits-68")
  BITS_6_TO_8,
  @Code(value = 4, word = "bits-58")
  BITS_5_TO_8,
  @Code(value = 5, word = "bits-48")
  BITS_4_TO_8,
  @Code(value = 6, word = "bits-38")
  BITS_3_TO_8,
  @Code(value = 7, word = "bits-28")
  BITS_2_TO_8,
  UNRECOGNISED
}
