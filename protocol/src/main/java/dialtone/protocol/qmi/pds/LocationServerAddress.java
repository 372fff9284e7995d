package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.U32;

/// A server's IPv4 address and port.
public record LocationServerAddress(@U32 long ip, @U32 long port) {}
