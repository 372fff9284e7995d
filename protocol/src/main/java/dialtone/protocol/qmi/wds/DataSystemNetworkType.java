package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Which of the two families a network belongs to: that of GSM (3GPP) or that of CDMA (3GPP2).
/// Numbers as QmiWdsDataSystemNetworkType of libqmi.
public enum DataSystemNetworkType {
  @Code(value = 0, word = "3gpp")
  GPP,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  UNRECOGNISED
}
