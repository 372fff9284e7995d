package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.U8;

/// How many tries are left after a refused code.
public record PinRetriesStatus(@U8 int verifyRetriesLeft, @U8 int unblockRetriesLeft) {}
