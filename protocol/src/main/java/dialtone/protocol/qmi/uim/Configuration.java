package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// What [GetConfiguration] is to tell. Numbers as QmiUimConfiguration of libqmi.
public enum Configuration {
  @Code(1)
  AUTOMATIC_SELECTION,
  @Code(2)
  PERSONALIZATION_STATUS,
  @Code(4)
  HALT_SUBSCRIPTION,
  UNRECOGNISED
}
