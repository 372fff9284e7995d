package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Which fields of a satellite mean something. Numbers as QmiLocSatelliteValidInformation of
/// libqmi.
public enum SatelliteValidInformation {
  @Code(1)
  SYSTEM,
  @Code(2)
  GNSS_SATELLITE_ID,
  @Code(4)
  HEALTH_STATUS,
  @Code(8)
  PROCESS_STATUS,
  @Code(0x10)
  SATELLITE_INFO_MASK,
  @Code(0x20)
  ELEVATION,
  @Code(0x40)
  AZIMUTH,
  @Code(0x80)
  SIGNAL_TO_NOISE_RATIO,
  UNRECOGNISED
}
