package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How an LTE system carries calls. Numbers as QmiNasLteVoiceDomain of libqmi.
public enum LteVoiceDomain {
  @Code(0)
  NONE,
  @Code(1)
  IMS,
  @Code(value = 2, word = "1x")
  CDMA_1X,
  @Code(value = 3, word = "3gpp")
  GPP,
  UNRECOGNISED
}
