package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Technologies as modems before [RatModePreference] name them. Numbers as
/// QmiNasRadioTechnologyPreference of libqmi.
public enum RadioTechnologyPreference {
  @Code(0)
  AUTO,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  @Code(value = 2, word = "3gpp")
  GPP,
  @Code(4)
  AMPS_OR_GSM,
  @Code(8)
  CDMA_OR_WCDMA,
  @Code(0x10)
  HDR,
  @Code(0x20)
  LTE,
  UNRECOGNISED
}
