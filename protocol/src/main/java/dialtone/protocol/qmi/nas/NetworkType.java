package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which of the two families a network belongs to: that of GSM (3GPP) or that of CDMA (3GPP2).
/// Numbers as QmiNasNetworkType of libqmi.
public enum NetworkType {
  @Code(0)
  UNKNOWN,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  @Code(value = 2, word = "3gpp")
  GPP,
  UNRECOGNISED
}
