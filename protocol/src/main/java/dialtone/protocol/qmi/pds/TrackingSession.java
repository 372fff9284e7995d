package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// How places are searched: for how many seconds at most, every how many seconds, how exactly in
/// metres.
public record TrackingSession(
    @U8 OperatingMode sessionOperation,
    @U8 int positionDataTimeout,
    @U32 long interval,
    @U32 long accuracyThreshold) {}
