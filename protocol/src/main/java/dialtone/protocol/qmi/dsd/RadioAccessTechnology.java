package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Code;

/// The technology of a system that carries data. Numbers as QmiDsdRadioAccessTechnology of libqmi.
public enum RadioAccessTechnology {
  @Code(0)
  UNKNOWN,
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
  @Code(value = 6, word = "3gpp-5g")
  GPP_5G,
  @Code(value = 0x65, word = "3gpp2-1x")
  GPP2_1X,
  @Code(value = 0x66, word = "3gpp2-hrpd")
  GPP2_HRPD,
  @Code(value = 0x67, word = "3gpp2-ehrpd")
  GPP2_EHRPD,
  @Code(value = 0x68, word = "3gpp2-wlan")
  GPP2_WLAN,
  UNRECOGNISED
}
