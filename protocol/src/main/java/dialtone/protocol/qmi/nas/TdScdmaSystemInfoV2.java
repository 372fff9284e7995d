package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// A TD-SCDMA system; each value counts only where the flag before it is set.
public record TdScdmaSystemInfoV2(
    @U8 boolean domainValid,
    @U8 NetworkServiceDomain domain,
    @U8 boolean serviceCapabilityValid,
    @U8 NetworkServiceDomain serviceCapability,
    @U8 boolean roamingStatusValid,
    @U8 RoamingStatus roamingStatus,
    @U8 boolean forbiddenValid,
    @U8 boolean forbidden,
    @U8 boolean lacValid,
    @U16 int lac,
    @U8 boolean cidValid,
    @U32 long cid,
    @U8 boolean registrationRejectInfoValid,
    @U8 NetworkServiceDomain registrationRejectDomain,
    @U8 RejectCause registrationRejectCause,
    @U8 boolean networkIdValid,
    @Text(length = 3) String mcc,
    @Text(length = 3) String mnc,
    @U8 boolean hsCallStatusValid,
    @U8 WcdmaHsService hsCallStatus,
    @U8 boolean hsServiceValid,
    @U8 WcdmaHsService hsService,
    @U8 boolean cellParameterIdValid,
    @U16 int cellParameterId,
    @U8 boolean cellBroadcastSupportValid,
    @U32 CellBroadcastCapability cellBroadcastSupport,
    @U8 boolean csCallBarringStatusValid,
    @S32 CallBarringStatus csCallBarringStatus,
    @U8 boolean psCallBarringStatusValid,
    @S32 CallBarringStatus psCallBarringStatus,
    @U8 boolean cipherDomainValid,
    @U8 NetworkServiceDomain cipherDomain) {}
