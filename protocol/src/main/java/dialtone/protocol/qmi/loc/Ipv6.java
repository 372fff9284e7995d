package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.List;

/// A server's IPv6 address, in eight groups, and port.
public record Ipv6(
    @Count(fixed = 8) @U16(bigEndian = true) List<Integer> ipv6Address, @U32 long ipv6Port) {}
