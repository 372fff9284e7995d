package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Who may not use the receiver: MI is this device, MT is the network. Numbers as QmiLocLockType of
/// libqmi.
public enum LockType {
  @Code(1)
  NONE,
  @Code(2)
  MI,
  @Code(3)
  MT,
  @Code(4)
  ALL,
  UNRECOGNISED
}
