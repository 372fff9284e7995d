package dialtone.protocol.qmi;

import dialtone.protocol.wire.Code;

/// Which SIM of a modem that has several in use. Numbers as QmiSubscriptionType of libqmi.
public enum SubscriptionType {
  @Code(0)
  DEFAULT,
  @Code(1)
  PRIMARY,
  @Code(2)
  SECONDARY,
  @Code(value = 3, word = "teritiary")
  TERTIARY,
  @Code(0xff)
  ANY,
  UNRECOGNISED
}
