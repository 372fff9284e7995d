package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S32;

/// Which calls a cell lets through, circuit-switched and packet-switched.
public record CallBarring(@S32 CallBarringStatus csStatus, @S32 CallBarringStatus psStatus) {}
