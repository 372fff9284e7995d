package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether a pilot is in use or a neighbour's. Numbers as QmiNasCdmaPilotType of libqmi.
public enum CdmaPilotType {
  @Code(0)
  ACTIVE,
  @Code(1)
  NEIGHBOR,
  UNRECOGNISED
}
