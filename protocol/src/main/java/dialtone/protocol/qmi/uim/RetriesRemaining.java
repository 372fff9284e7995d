package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.U8;

/// How many tries are left after a refused code.
public record RetriesRemaining(@U8 int verifyRetriesLeft, @U8 int unblockRetriesLeft) {}
