package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Which of the device's sensors helped with a place, and to what. Numbers as QmiLocSensorDataUsage
/// of libqmi.
public enum SensorDataUsage {
  @Code(1)
  ACCELEROMETER_USED,
  @Code(2)
  GYRO_USED,
  @Code(0x100000000L)
  AIDED_HEADING,
  @Code(0x200000000L)
  AIDED_SPEED,
  @Code(0x400000000L)
  AIDED_POSITION,
  @Code(0x800000000L)
  AIDED_VELOCITY,
  UNRECOGNISED
}
