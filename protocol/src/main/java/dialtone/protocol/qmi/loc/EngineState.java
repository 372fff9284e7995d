package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether the receiver runs. Numbers as QmiLocEngineState of libqmi.
public enum EngineState {
  @Code(1)
  ON,
  @Code(2)
  OFF,
  UNRECOGNISED
}
