package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Asks which slots the modem has, what is in them, and which is in use.
@Qmi(service = Service.UIM, id = 0x0047)
public record GetSlotStatus() implements Request<GetSlotStatus.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 8) Optional<List<PhysicalSlotStatus>> physicalSlotStatus,
      @Tlv(0x11) @Count(prefix = 8) Optional<List<PhysicalSlotInformation>> physicalSlotInformation,
      @Tlv(0x12) @Count(prefix = 8) Optional<List<SlotEid>> slotEid) {}
}
