package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;

/// The number of the eUICC in a slot.
///
/// @param eid its 32 digits, high half of each octet first; empty where there is none
public record SlotEid(@Count(prefix = 8) Octets eid) {}
