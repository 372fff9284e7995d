package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Where the engine's time comes from. Numbers as QmiLocTimeSource of libqmi.
public enum TimeSource {
  @Code(0)
  INVALID,
  @Code(1)
  NETWORK_TIME_TRANSFER,
  @Code(2)
  NETWORK_TIME_TAGGING,
  @Code(3)
  EXTERNAL_INPUT,
  @Code(4)
  TOW_DECODE,
  @Code(5)
  TOW_CONFIRMED,
  @Code(6)
  TOW_AND_WEEK_CONFIRMED,
  @Code(7)
  NAVIGATION_SOLUTION,
  @Code(8)
  SOLVE_FOR_TIME,
  @Code(9)
  GLO_TOW_DECODE,
  @Code(0xa)
  TIME_TRANSFORM,
  @Code(0xb)
  WCDMA_SLEEP_TIME_TAG,
  @Code(0xc)
  GSM_SLEEP_TIME_TAG,
  @Code(0xd)
  UNKNOWN,
  @Code(0xe)
  SYSTEM_TIMETICK,
  @Code(0xf)
  QZSS_TOW_DECODE,
  @Code(0x10)
  BDS_TOW_DECODE,
  UNRECOGNISED
}
