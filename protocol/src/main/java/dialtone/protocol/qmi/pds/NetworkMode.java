package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.Code;

/// For which family of networks a server is. Numbers as QmiPdsNetworkMode of libqmi.
public enum NetworkMode {
  @Code(0)
  UMTS,
  @Code(1)
  CDMA,
  UNRECOGNISED
}
