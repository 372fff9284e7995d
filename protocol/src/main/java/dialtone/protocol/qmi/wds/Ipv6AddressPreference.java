package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import java.util.List;

/// An IPv6 address that the session would like, in eight groups.
public record Ipv6AddressPreference(
    @Count(fixed = 8) @U16(bigEndian = true) List<Integer> address) {}
