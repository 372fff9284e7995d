package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether a cell sends broadcast messages. Numbers as QmiNasCellBroadcastCapability of libqmi.
public enum CellBroadcastCapability {
  @Code(0)
  UNKNOWN,
  @Code(1)
  OFF,
  @Code(2)
  ON,
  UNRECOGNISED
}
