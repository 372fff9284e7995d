package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;

/// The signal of EV-DO.
///
/// @param rssi in dBm
/// @param ecio in steps of -0.5 dB
/// @param io in dBm
public record HdrSignalStrength(@S8 int rssi, @S16 int ecio, @U8 EvdoSinrLevel sinr, @S32 int io) {}
