package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A time of UTC.
public record UniversalTime(
    @U16 int year,
    @U8 int month,
    @U8 int day,
    @U8 int hour,
    @U8 int minute,
    @U8 int second,
    @U8 DayOfWeek dayOfWeek) {}
