package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S8;

/// The signal of WCDMA.
///
/// @param rssi in dBm
/// @param ecio in steps of -0.5 dB
public record WcdmaSignalStrength(@S8 int rssi, @S16 int ecio) {}
