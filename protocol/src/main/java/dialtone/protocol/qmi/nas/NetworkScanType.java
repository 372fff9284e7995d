package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Technologies that are looked for. Numbers as QmiNasNetworkScanType of libqmi.
public enum NetworkScanType {
  @Code(1)
  GSM,
  @Code(2)
  UMTS,
  @Code(4)
  LTE,
  @Code(8)
  TD_SCDMA,
  @Code(value = 0x10, word = "5gnr")
  NR5G,
  UNRECOGNISED
}
