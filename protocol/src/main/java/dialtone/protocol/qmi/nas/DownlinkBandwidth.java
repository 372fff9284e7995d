package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The width of a downlink carrier. Numbers as QmiNasDLBandwidth of libqmi.
public enum DownlinkBandwidth {
  @Code(value = 0, word = "1-4")
  LTE_1_4_MHZ,
  @Code(value = 1, word = "3")
  LTE_3_MHZ,
  @Code(value = 2, word = "5")
  LTE_5_MHZ,
  @Code(value = 3, word = "10")
  LTE_10_MHZ,
  @Code(value = 4, word = "15")
  LTE_15_MHZ,
  @Code(value = 5, word = "20")
  LTE_20_MHZ,
  @Code(value = 6, word = "5gnr-5")
  NR_5_MHZ,
  @Code(value = 7, word = "5gnr-10")
  NR_10_MHZ,
  @Code(value = 8, word = "5gnr-15")
  NR_15_MHZ,
  @Code(value = 9, word = "5gnr-20")
  NR_20_MHZ,
  @Code(value = 0xa, word = "5gnr-25")
  NR_25_MHZ,
  @Code(value = 0xb, word = "5gnr-30")
  NR_30_MHZ,
  @Code(value = 0xc, word = "5gnr-40")
  NR_40_MHZ,
  @Code(value = 0xd, word = "5gnr-50")
  NR_50_MHZ,
  @Code(value = 0xe, word = "5gnr-60")
  NR_60_MHZ,
  @Code(value = 0xf, word = "5gnr-80")
  NR_80_MHZ,
  @Code(value = 0x10, word = "5gnr-90")
  NR_90_MHZ,
  @Code(value = 0x11, word = "5gnr-100")
  NR_100_MHZ,
  @Code(value = 0x12, word = "5gnr-200")
  NR_200_MHZ,
  @Code(value = 0x13, word = "5gnr-400")
  NR_400_MHZ,
  @Code(value = 0x14, word = "gsm-02")
  GSM_0_2_MHZ,
  @Code(value = 0x15, word = "tdscdma-16")
  TDSCDMA_1_6_MHZ,
  @Code(value = 0x16, word = "wcdma-5")
  WCDMA_5_MHZ,
  @Code(value = 0x17, word = "wcdma-10")
  WCDMA_10_MHZ,
  @Code(value = 0x18, word = "5gnr-70")
  NR_70_MHZ,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
