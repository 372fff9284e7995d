package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How many bits may be wrong: `1e4` means one in ten thousand, 3GPP TS 24.008 §10.5.6.5. Numbers
/// as QmiWdsSduResidualBitErrorRatio of libqmi.
public enum SduResidualBitErrorRatio {
  @Code(0)
  SUBSCRIBE,
  @Code(value = 1, word = "5e2")
  RATIO_5E2,
  @Code(value = 2, word = "1e2")
  RATIO_1E2,
  @Code(value = 3, word = "5e3")
  RATIO_5E3,
  @Code(value = 4, word = "4e3")
  RATIO_4E3,
  @Code(value = 5, word = "1e3")
  RATIO_1E3,
  @Code(value = 6, word = "1e4")
  RATIO_1E4,
  @Code(value = 7, word = "1e5")
  RATIO_1E5,
  @Code(value = 8, word = "1e6")
  RATIO_1E6,
  @Code(value = 9, word = "6e8")
  RATIO_6E8,
  UNRECOGNISED
}
