package dialtone.protocol.qmi.oma;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A session that the operator's server wants.
public record NetworkInitiatedAlert(@U8 SessionType sessionType, @U16 int sessionId) {}
