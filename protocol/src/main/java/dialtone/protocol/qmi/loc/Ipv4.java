package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;

/// A server's IPv4 address and port.
public record Ipv4(@U32 long ipv4Address, @U16 int ipv4Port) {}
