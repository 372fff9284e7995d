package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether a second carrier is in use. Numbers as QmiNasScellState of libqmi.
public enum ScellState {
  @Code(0)
  DECONFIGURED,
  @Code(1)
  DEACTIVATED,
  @Code(2)
  ACTIVATED,
  UNRECOGNISED
}
