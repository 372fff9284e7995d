package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Which family of networks carried a session. The numbers are not those of
/// [DataSystemNetworkType]. Numbers as QmiWdsNetworkType of libqmi.
public enum NetworkType {
  @Code(0)
  UNKNOWN,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  @Code(value = 2, word = "3gpp")
  GPP,
  UNRECOGNISED
}
