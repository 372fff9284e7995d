package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A CDMA system; each value counts only where the flag before it is set.
///
/// @param pRev protocol revision that is in use
/// @param baseStationLatitude in quarters of a second of arc
/// @param baseStationLongitude in quarters of a second of arc
public record CdmaSystemInfo(
    @U8 boolean domainValid,
    @U8 NetworkServiceDomain domain,
    @U8 boolean serviceCapabilityValid,
    @U8 NetworkServiceDomain serviceCapability,
    @U8 boolean roamingStatusValid,
    @U8 RoamingStatus roamingStatus,
    @U8 boolean forbiddenValid,
    @U8 boolean forbidden,
    @U8 boolean prlMatchValid,
    @U8 boolean prlMatch,
    @U8 boolean pRevValid,
    @U8 int pRev,
    @U8 boolean baseStationPRevValid,
    @U8 int baseStationPRev,
    @U8 boolean concurrentServiceSupportValid,
    @U8 boolean concurrentServiceSupport,
    @U8 boolean cdmaSystemIdValid,
    @U16 int sid,
    @U16 int nid,
    @U8 boolean baseStationInfoValid,
    @U16 int baseStationId,
    @S32 int baseStationLatitude,
    @S32 int baseStationLongitude,
    @U8 boolean packetZoneValid,
    @U16 int packetZone,
    @U8 boolean networkIdValid,
    @Text(length = 3) String mcc,
    @Text(length = 3) String mnc) {}
