package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What holds the modem and a WCDMA cell together. Numbers as QmiNasWcdmaRrcState of libqmi.
public enum WcdmaRrcState {
  @Code(0)
  DISCONNECTED,
  @Code(1)
  CELL_PCH,
  @Code(2)
  URA_PCH,
  @Code(3)
  CELL_FACH,
  @Code(4)
  CELL_DCH,
  UNRECOGNISED
}
