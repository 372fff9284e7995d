package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U8;

/// How the modem is powered.
///
/// @param batteryLevel in percent
public record PowerState(@U8 @Flags(PowerFlag.class) int powerStateFlags, @U8 int batteryLevel) {}
