package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U64;

/// LTE bands 1 to 256 as bits, band 1 in the lowest bit of the lowest mask.
public record ExtendedLteBands(
    @U64 long maskLow, @U64 long maskMidLow, @U64 long maskMidHigh, @U64 long maskHigh) {}
