package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// The sentences that [Nmea] can bring. Numbers as QmiLocNmeaType of libqmi.
public enum NmeaType {
  @Code(1)
  GGA,
  @Code(2)
  RMC,
  @Code(4)
  GSV,
  @Code(8)
  GSA,
  @Code(0x10)
  VTG,
  @Code(0x20)
  PQXFI,
  @Code(0x40)
  PSTIS,
  @Code(0xffff)
  ALL,
  UNRECOGNISED
}
