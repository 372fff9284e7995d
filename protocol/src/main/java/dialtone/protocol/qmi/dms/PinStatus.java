package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.U8;

/// The state of a PIN, and how many tries are left.
public record PinStatus(
    @U8 UimPinStatus currentStatus, @U8 int verifyRetriesLeft, @U8 int unblockRetriesLeft) {}
