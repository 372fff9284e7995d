package dialtone.protocol.qmi.oma;

import dialtone.protocol.wire.Code;

/// What a session with the operator's server is for, and who began it. Numbers as QmiOmaSessionType
/// of libqmi.
public enum SessionType {
  @Code(0)
  CLIENT_INITIATED_DEVICE_CONFIGURE,
  @Code(1)
  CLIENT_INITIATED_PRL_UPDATE,
  @Code(2)
  CLIENT_INITIATED_HANDS_FREE_ACTIVATION,
  @Code(3)
  DEVICE_INITIATED_HANDS_FREE_ACTIVATION,
  @Code(4)
  NETWORK_INITIATED_PRL_UPDATE,
  @Code(5)
  NETWORK_INITIATED_DEVICE_CONFIGURE,
  @Code(6)
  DEVICE_INITIATED_PRL_UPDATE,
  UNRECOGNISED
}
