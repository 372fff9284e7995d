package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// How far the activation of a CDMA subscription is. Numbers as QmiDmsActivationState of libqmi.
public enum ActivationState {
  @Code(0)
  NOT_ACTIVATED,
  @Code(1)
  ACTIVATED,
  @Code(2)
  CONNECTING,
  @Code(3)
  CONNECTED,
  @Code(4)
  OTASP_AUTHENTICATED,
  @Code(5)
  OTASP_NAM,
  @Code(6)
  OTASP_MDN,
  @Code(7)
  OTASP_IMSI,
  @Code(8)
  OTASP_PRL,
  @Code(9)
  OTASP_SPC,
  @Code(value = 0xa, word = "otasp-commited")
  OTASP_COMMITTED,
  UNRECOGNISED
}
