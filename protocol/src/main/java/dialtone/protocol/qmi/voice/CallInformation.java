package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.U8;

/// One call.
public record CallInformation(
    @U8 int id,
    @U8 CallState state,
    @U8 CallType type,
    @U8 CallDirection direction,
    @U8 CallMode mode,
    @U8 boolean multipartIndicator,
    @U8 Als als) {}
