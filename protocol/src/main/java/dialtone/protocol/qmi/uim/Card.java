package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;

/// What is in one slot.
public record Card(
    @U8 CardState cardState,
    @U8 PinState upinState,
    @U8 int upinRetries,
    @U8 int upukRetries,
    @U8 CardError errorCode,
    @Count(prefix = 8) List<Application> applications) {}
