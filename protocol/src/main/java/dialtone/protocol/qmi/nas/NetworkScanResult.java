package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How a scan ended. Numbers as QmiNasNetworkScanResult of libqmi.
public enum NetworkScanResult {
  @Code(0)
  SUCCESS,
  @Code(1)
  ABORT,
  @Code(2)
  RADIO_LINK_FAILURE,
  UNRECOGNISED
}
