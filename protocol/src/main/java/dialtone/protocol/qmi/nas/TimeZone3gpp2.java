package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;

/// What a CDMA network tells of the local time.
///
/// @param localTimeOffset in half hours
public record TimeZone3gpp2(
    @U8 int leapSeconds, @S8 int localTimeOffset, @U8 boolean daylightSavingTime) {}
