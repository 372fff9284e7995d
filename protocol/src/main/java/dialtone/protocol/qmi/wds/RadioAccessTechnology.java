package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What carries the data, in the newer messages. Numbers as QmiWdsRadioAccessTechnology of libqmi.
public enum RadioAccessTechnology {
  @Code(0)
  NULL_BEARER,
  @Code(value = 1, word = "3gpp-wcdma")
  GPP_WCDMA,
  @Code(value = 2, word = "3gpp-geran")
  GPP_GERAN,
  @Code(value = 3, word = "3gpp-lte")
  GPP_LTE,
  @Code(value = 4, word = "3gpp-tdscdma")
  GPP_TDSCDMA,
  @Code(value = 5, word = "3gpp-wlan")
  GPP_WLAN,
  @Code(value = 0x64, word = "3gpp-maximum")
  GPP_MAXIMUM,
  @Code(value = 0x65, word = "3gpp2-1x")
  GPP2_1X,
  @Code(value = 0x66, word = "3gpp2-hrpd")
  GPP2_HRPD,
  @Code(value = 0x67, word = "3gpp2-ehrpd")
  GPP2_EHRPD,
  @Code(value = 0x68, word = "3gpp2-wlan")
  GPP2_WLAN,
  @Code(value = 0xc8, word = "3gpp2-maximum")
  GPP2_MAXIMUM,
  UNRECOGNISED
}
