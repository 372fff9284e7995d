package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether places are told before they are exact. Numbers as QmiLocIntermediateReportState of
/// libqmi.
public enum IntermediateReportState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ENABLE,
  @Code(2)
  DISABLE,
  UNRECOGNISED
}
