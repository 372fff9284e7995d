package dialtone.modem;

import dialtone.protocol.privacy.Private;
import java.util.List;
import java.util.Optional;

/// The places for SIM cards, eUICCs among them, of which one is in use.
public interface Slots {

  /// @param number from 1
  /// @param card whether one is in it; absent where the modem does not know
  /// @param eid of an eUICC
  record Slot(
      int number,
      boolean active,
      Optional<Boolean> card,
      Optional<Private> iccid,
      Optional<Private> eid) {}

  List<Slot> read();

  /// Takes another slot into use; the modem registers anew with its card.
  void use(int number);
}
