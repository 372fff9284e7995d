package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.U32;

/// The classes of quality of a GPRS session, 3GPP TS 24.008 §10.5.6.5; 0 takes what is subscribed.
public record GprsQos(
    @U32 long precedenceClass,
    @U32 long delayClass,
    @U32 long reliabilityClass,
    @U32 long peakThroughputClass,
    @U32 long meanThroughputClass) {}
