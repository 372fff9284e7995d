package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What kind of server helps. Numbers as QmiLocServerType of libqmi.
public enum ServerType {
  @Code(0)
  UNKNOWN,
  @Code(1)
  CDMA_PDE,
  @Code(2)
  CDMA_MPC,
  @Code(3)
  UMTS_SLP,
  @Code(4)
  CUSTOM_PDE,
  UNRECOGNISED
}
