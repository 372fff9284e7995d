package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.U32;

/// How large a file of orbits may be, and how large a part of it, in octets.
public record AllowedSizes(@U32 long maxFileSize, @U32 long maxPartSize) {}
