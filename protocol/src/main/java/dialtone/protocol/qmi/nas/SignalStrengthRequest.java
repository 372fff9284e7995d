package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What [GetSignalStrength] is to tell beside the signal. Numbers as QmiNasSignalStrengthRequest of
/// libqmi.
public enum SignalStrengthRequest {
  @Code(0)
  NONE,
  @Code(1)
  RSSI,
  @Code(2)
  ECIO,
  @Code(4)
  IO,
  @Code(8)
  SINR,
  @Code(0x10)
  ERROR_RATE,
  @Code(0x20)
  RSRQ,
  @Code(0x40)
  LTE_SNR,
  @Code(0x80)
  LTE_RSRP,
  UNRECOGNISED
}
