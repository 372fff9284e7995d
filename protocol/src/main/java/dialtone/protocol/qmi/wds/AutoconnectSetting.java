package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether the modem opens its session by itself whenever it has service. Numbers as
/// QmiWdsAutoconnectSetting of libqmi.
public enum AutoconnectSetting {
  @Code(0)
  DISABLED,
  @Code(1)
  ENABLED,
  @Code(2)
  PAUSED,
  UNRECOGNISED
}
