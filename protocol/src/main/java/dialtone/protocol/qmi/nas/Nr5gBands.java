package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U64;

/// NR bands 1 to 512 as bits, band 1 in the lowest bit of the first mask.
public record Nr5gBands(
    @U64 long mask0,
    @U64 long mask1,
    @U64 long mask2,
    @U64 long mask3,
    @U64 long mask4,
    @U64 long mask5,
    @U64 long mask6,
    @U64 long mask7) {}
