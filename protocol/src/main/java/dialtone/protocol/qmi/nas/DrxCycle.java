package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How often an idle phone listens for pages: 32 to 256 frames of 10 ms. Numbers as QmiNasDrx of
/// libqmi.
public enum DrxCycle {
  @Code(0)
  UNKNOWN,
  @Code(6)
  CN6_T32,
  @Code(7)
  CN7_T64,
  @Code(8)
  CN8_T128,
  @Code(9)
  CN9_T256,
  UNRECOGNISED
}
