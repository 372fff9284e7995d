package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// How far a place can be trusted. Numbers as QmiLocReliability of libqmi.
public enum Reliability {
  @Code(0)
  NOT_SET,
  @Code(1)
  VERY_LOW,
  @Code(2)
  LOW,
  @Code(3)
  MEDIUM,
  @Code(4)
  HIGH,
  UNRECOGNISED
}
