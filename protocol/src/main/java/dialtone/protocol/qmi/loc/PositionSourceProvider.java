package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether the place comes from outside the modem. Numbers as QmiLocPositionSourceProvider of
/// libqmi.
public enum PositionSourceProvider {
  @Code(0)
  EXTERNAL,
  @Code(1)
  INTERNAL,
  UNRECOGNISED
}
