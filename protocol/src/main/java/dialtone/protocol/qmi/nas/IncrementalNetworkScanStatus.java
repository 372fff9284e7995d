package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether a scan goes on. Numbers as QmiNasIncrementalNetworkScanStatus of libqmi.
public enum IncrementalNetworkScanStatus {
  @Code(0)
  COMPLETE,
  @Code(1)
  PARTIAL,
  @Code(2)
  ABORTED,
  UNRECOGNISED
}
