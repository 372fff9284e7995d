package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// The kind of an application. Numbers as QmiUimCardApplicationType of libqmi.
public enum CardApplicationType {
  @Code(0)
  UNKNOWN,
  @Code(1)
  SIM,
  @Code(2)
  USIM,
  @Code(3)
  RUIM,
  @Code(4)
  CSIM,
  @Code(5)
  ISIM,
  UNRECOGNISED
}
