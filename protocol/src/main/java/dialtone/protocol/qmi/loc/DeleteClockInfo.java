package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the engine shall forget of the time. Numbers as QmiLocDeleteClockInfo of libqmi.
public enum DeleteClockInfo {
  @Code(1)
  TIME_EST,
  @Code(2)
  FREQ_EST,
  @Code(4)
  WEEK_NUMBER,
  @Code(8)
  RTC_TIME,
  @Code(0x10)
  TIME_TRANSFER,
  @Code(0x20)
  GPS_TIME_EST,
  @Code(0x40)
  GLO_TIME_EST,
  @Code(0x80)
  GLO_DAY_NUMBER,
  @Code(0x100)
  GLO_YEAR_NUMBER,
  @Code(0x200)
  GLO_RF_GRP_DELAY,
  @Code(0x400)
  DISABLE_TT,
  UNRECOGNISED
}
