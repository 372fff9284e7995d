package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S16;

/// The signal of NR; the RSRQ comes beside it.
///
/// @param rsrp in dBm, -32768 where there is none
/// @param snr in tenths of a dB, -32768 where there is none
public record Nr5gSignalStrength(@S16 int rsrp, @S16 int snr) {}
