package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;

/// The RSSI of one radio interface.
///
/// @param rssi in steps of -1 dBm
public record Rssi(@U8 int rssi, @S8 RadioInterface radioInterface) {}
