package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// A slot, whether it is in use, and by which logical slot.
///
/// @param iccid in digits of TS 31.102 §4.2.2: low half of each octet first
public record PhysicalSlotStatus(
    @U32 PhysicalCardState physicalCardStatus,
    @U32 SlotState physicalSlotStatus,
    @U8 int logicalSlot,
    @Count(prefix = 8) Octets iccid) {}
