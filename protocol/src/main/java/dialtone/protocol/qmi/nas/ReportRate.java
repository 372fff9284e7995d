package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U8;

/// How often the signal is measured and reported.
///
/// @param rate 0 for the modem's own, else 1 to 5 seconds
/// @param averagePeriod over how many seconds, 0 for the modem's own
public record ReportRate(@U8 int rate, @U8 int averagePeriod) {}
