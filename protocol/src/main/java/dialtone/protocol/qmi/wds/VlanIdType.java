package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.U16;

/// The range of VLAN numbers of a profile.
public record VlanIdType(@U16 int vlanIdRangeStart, @U16 int vlanIdRangeEnd) {}
