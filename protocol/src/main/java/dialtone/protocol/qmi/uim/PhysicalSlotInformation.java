package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// What is known of the card in a slot.
///
/// @param atrValue what it said at its reset (ISO 7816-3)
public record PhysicalSlotInformation(
    @U32 CardProtocol cardProtocol,
    @U8 int validApplications,
    @Count(prefix = 8) Octets atrValue,
    @U8 boolean isEuicc) {}
