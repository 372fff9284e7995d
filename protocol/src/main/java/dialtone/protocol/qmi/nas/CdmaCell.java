package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;

/// The serving CDMA cell and where it stands.
///
/// @param latitude in quarters of a second of arc, a signed number in 32 bits
/// @param longitude in quarters of a second of arc, a signed number in 32 bits
public record CdmaCell(
    @U16 int systemId,
    @U16 int networkId,
    @U16 int baseStationId,
    @U16 int referencePn,
    @U32 long latitude,
    @U32 long longitude) {}
