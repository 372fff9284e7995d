package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.U16;

/// Which CDMA base station is used and where it stands.
///
/// @param baseStationLatitude in quarters of a second of arc
/// @param baseStationLongitude in quarters of a second of arc
public record CdmaBaseStationInfo(
    @U16 int baseStationId, @S32 int baseStationLatitude, @S32 int baseStationLongitude) {}
