package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// An NR system; each value counts only where the flag before it is set.
public record Nr5gSystemInfo(
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
    @U8 int registrationRejectCause,
    @U8 boolean networkIdValid,
    @Text(length = 3) String mcc,
    @Text(length = 3) String mnc,
    @U8 boolean tacValid,
    @U16 int tac) {}
