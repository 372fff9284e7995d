package dialtone.protocol.qmi.wda;

import dialtone.protocol.wire.Code;

/// How several packets share a transfer on the data path. QMAP also numbers links, so that several
/// sessions share one. Numbers as QmiWdaDataAggregationProtocol of libqmi.
public enum DataAggregationProtocol {
  @Code(0)
  DISABLED,
  @Code(1)
  TLP,
  @Code(2)
  QC_NCM,
  @Code(3)
  MBIM,
  @Code(4)
  RNDIS,
  @Code(5)
  QMAP,
  @Code(6)
  QMAPV2,
  @Code(7)
  QMAPV3,
  @Code(8)
  QMAPV4,
  @Code(9)
  QMAPV5,
  UNRECOGNISED
}
