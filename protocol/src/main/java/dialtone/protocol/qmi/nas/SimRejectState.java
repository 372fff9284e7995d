package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the network takes this card. Numbers as QmiNasSimRejectState of libqmi.
public enum SimRejectState {
  @Code(0)
  UNAVAILABLE,
  @Code(1)
  AVAILABLE,
  @Code(2)
  CS_INVALID,
  @Code(3)
  PS_INVALID,
  @Code(4)
  CS_PS_INVALID,
  UNRECOGNISED
}
