package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the engine shall forget of the satellites; each system has bits of its own. Numbers as
/// QmiLocDeleteGnssData of libqmi.
public enum DeleteGnssData {
  @Code(1)
  GPS_SVDIR,
  @Code(2)
  GPS_SVSTEER,
  @Code(4)
  GPS_TIME,
  @Code(8)
  GPS_ALM_CORR,
  @Code(0x10)
  GLO_SVDIR,
  @Code(0x20)
  GLO_SVSTEER,
  @Code(0x40)
  GLO_TIME,
  @Code(0x80)
  GLO_ALM_CORR,
  @Code(0x100)
  SBAS_SVDIR,
  @Code(0x200)
  SBAS_SVSTEER,
  @Code(0x400)
  POSITION,
  @Code(0x800)
  TIME,
  @Code(0x1000)
  IONO,
  @Code(0x2000)
  UTC,
  @Code(0x4000)
  HEALTH,
  @Code(0x8000)
  SADATA,
  @Code(0x10000)
  RTI,
  @Code(0x20000)
  SV_NO_EXIST,
  @Code(0x40000)
  FREQ_BIAS_EST,
  UNRECOGNISED
}
