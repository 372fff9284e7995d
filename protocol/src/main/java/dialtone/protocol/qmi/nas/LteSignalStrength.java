package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S8;

/// The signal of LTE.
///
/// @param rssi in dBm
/// @param rsrq in dB
/// @param rsrp in dBm
/// @param snr in tenths of a dB
public record LteSignalStrength(@S8 int rssi, @S8 int rsrq, @S16 int rsrp, @S16 int snr) {}
