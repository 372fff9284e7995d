package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;

/// Through which session, or with which application, a card is spoken to.
///
/// @param applicationIdentifier an AID; empty with sessions that have their application
public record Session(
    @U8 SessionType sessionType, @Count(prefix = 8) Octets applicationIdentifier) {}
