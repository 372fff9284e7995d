package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;

/// The time as GPS counts it: weeks since 1980 without end, and milliseconds of the week.
public record GpsDateTime(@U16 int gpsWeeks, @U32 long gpsTimeOfWeekMilliseconds) {}
