package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;

/// An EV-DO system; each value counts only where the flag before it is set.
public record HdrSystemInfo(
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
    @U8 boolean personalityValid,
    @U8 HdrPersonality personality,
    @U8 boolean protocolRevisionValid,
    @U8 HdrProtocolRevision protocolRevision,
    @U8 boolean is856SystemIdValid,
    @Text(length = 16) String is856SystemId) {}
