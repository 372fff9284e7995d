package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Who chooses the network. Numbers as QmiNasNetworkRegisterType of libqmi.
public enum NetworkRegisterType {
  @Code(1)
  AUTOMATIC,
  @Code(2)
  MANUAL,
  UNRECOGNISED
}
