package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;

/// A file on a card.
///
/// @param filePath file ids from the master file down, least significant octet first
public record CardFile(@U16 int fileId, @Count(prefix = 8) Octets filePath) {}
