package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Code;

/// The family of a system that carries data. Numbers as QmiDsdDataSystemNetworkType of libqmi.
public enum DataSystemNetworkType {
  @Code(value = 0, word = "3gpp")
  GPP,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  @Code(2)
  WLAN,
  UNRECOGNISED
}
