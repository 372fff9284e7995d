package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Tells of the slots when something of them has changed.
@Qmi(service = Service.UIM, id = 0x0048)
public record SlotStatus(
    @Tlv(0x10) @Count(prefix = 8) Optional<List<PhysicalSlotStatus>> physicalSlotStatus,
    @Tlv(0x11) @Count(prefix = 8) Optional<List<PhysicalSlotInformation>> physicalSlotInformation,
    @Tlv(0x12) @Count(prefix = 8) Optional<List<SlotEid>> slotEid)
    implements Indication {}
