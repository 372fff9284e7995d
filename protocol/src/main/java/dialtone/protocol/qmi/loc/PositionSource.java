package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Where a place comes from that the host tells. Numbers as QmiLocPositionSource of libqmi.
public enum PositionSource {
  @Code(0)
  GNSS,
  @Code(1)
  CELL_ID,
  @Code(2)
  ENHANCED_CELL_ID,
  @Code(3)
  WIFI,
  @Code(4)
  TERRESTRIAL,
  @Code(5)
  GNSS_TERRESTRIAL_HYBRID,
  @Code(6)
  OTHER,
  @Code(7)
  DRE,
  @Code(8)
  FLP,
  @Code(9)
  NLP,
  @Code(0xa)
  FLP_ALE,
  UNRECOGNISED
}
