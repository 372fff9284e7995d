package dialtone.modem.qmi;

import dialtone.modem.Slots;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.uim.GetSlotStatus;
import dialtone.protocol.qmi.uim.PhysicalSlotStatus;
import dialtone.protocol.qmi.uim.SlotEid;
import dialtone.protocol.qmi.uim.SlotState;
import dialtone.protocol.qmi.uim.SwitchSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The slots of service UIM.
public final class QmiSlots implements Slots {
  /// The one that registers.
  private static final int LOGICAL = 1;

  private final QmiClient uim;

  public QmiSlots(QmiSession session) {
    this.uim = session.client(Service.UIM);
  }

  /// Empty on modems that know of no slots.
  @Override
  public List<Slot> read() {
    return Answers.ifAny(uim.submit(new GetSlotStatus())).map(QmiSlots::of).orElse(List.of());
  }

  private static List<Slot> of(GetSlotStatus.Reply told) {
    List<PhysicalSlotStatus> all = told.physicalSlotStatus().orElse(List.of());
    List<SlotEid> eids = told.slotEid().orElse(List.of());
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PhysicalSlotStatus each = all.get(i);
      slots.add(
          new Slot(
              i + 1,
              each.physicalSlotStatus() == SlotState.ACTIVE,
              present(each),
              CardDigits.iccid(each.iccid()),
              i < eids.size() ? CardDigits.eid(eids.get(i).eid()) : Optional.empty()));
    }
    return List.copyOf(slots);
  }

  private static Optional<Boolean> present(PhysicalSlotStatus slot) {
    return switch (slot.physicalCardStatus()) {
      case PRESENT -> Optional.of(true);
      case ABSENT -> Optional.of(false);
      case UNKNOWN, UNRECOGNISED -> Optional.empty();
    };
  }

  @Override
  public void use(int number) {
    try {
      SwitchSlot.Reply _ =
          uim.ask(new SwitchSlot(OptionalInt.of(LOGICAL), OptionalLong.of(number)));
    } catch (ModemFailure refused) {
      if (!Answers.is(refused.failure(), QmiError.NO_EFFECT)) {
        throw refused;
      }
    }
  }
}
