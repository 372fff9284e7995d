package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// The indications that a client can ask for. Numbers as QmiLocEventRegistrationFlag of libqmi.
public enum EventRegistrationFlag {
  @Code(1)
  POSITION_REPORT,
  @Code(2)
  GNSS_SATELLITE_INFO,
  @Code(4)
  NMEA,
  @Code(8)
  NI_NOTIFY_VERIFY_REQUEST,
  @Code(0x10)
  INJECT_TIME_REQUEST,
  @Code(0x20)
  INJECT_PREDICTED_ORBITS_REQUEST,
  @Code(0x40)
  INJECT_POSITION_REQUEST,
  @Code(0x80)
  ENGINE_STATE,
  @Code(0x100)
  FIX_SESSION_STATE,
  @Code(0x200)
  WIFI_REQUEST,
  @Code(0x400)
  SENSOR_STREAMING_READY_STATUS,
  @Code(0x800)
  TIME_SYNC_REQUEST,
  @Code(0x1000)
  SET_SPI_STREAMING_REPORT,
  @Code(0x2000)
  LOCATION_SERVER_CONNECTION_REQUEST,
  @Code(0x4000)
  NI_GEOFENCE_NOTIFICATION,
  @Code(0x8000)
  GEOFENCE_GENERAL_ALERT,
  @Code(0x10000)
  GEOFENCE_BREACH_NOTIFICATION,
  @Code(0x20000)
  PEDOMETER_CONTROL,
  @Code(0x40000)
  MOTION_DATA_CONTROL,
  UNRECOGNISED
}
