package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the engine shall forget of the cells around it. Numbers as QmiLocDeleteCellDatabase of
/// libqmi.
public enum DeleteCellDatabase {
  @Code(1)
  POS,
  @Code(2)
  LATEST_GPS_POS,
  @Code(4)
  OTA_POS,
  @Code(8)
  EXT_REF_POS,
  @Code(0x10)
  TIMETAG,
  @Code(0x20)
  CELLID,
  @Code(0x40)
  CACHED_CELLID,
  @Code(0x80)
  LAST_SRV_CELL,
  @Code(0x100)
  CUR_SRV_CELL,
  @Code(0x200)
  NEIGHBOR_INFO,
  UNRECOGNISED
}
