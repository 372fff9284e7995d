package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What a network that was found is to the modem. Numbers as QmiNasNetworkStatus of libqmi.
public enum NetworkStatus {
  @Code(1)
  CURRENT_SERVING,
  @Code(2)
  AVAILABLE,
  @Code(4)
  HOME,
  @Code(8)
  ROAMING,
  @Code(0x10)
  FORBIDDEN,
  @Code(0x20)
  NOT_FORBIDDEN,
  @Code(0x40)
  PREFERRED,
  @Code(0x80)
  NOT_PREFERRED,
  UNRECOGNISED
}
