package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// What is to be read anew (ETSI TS 102 223 §6.4.7). Numbers as QmiUimRefreshMode of libqmi.
public enum RefreshMode {
  @Code(0)
  RESET,
  @Code(1)
  INIT,
  @Code(2)
  INIT_FCN,
  @Code(3)
  FCN,
  @Code(4)
  INIT_FULL_FCN,
  @Code(5)
  APP_RESET,
  @Code(value = 6, word = "3g-reset")
  SESSION_RESET_3G,
  UNRECOGNISED
}
