package dialtone.modem.supervisor;

import dialtone.modem.Modem;
import dialtone.modem.Radio;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.util.Optional;
import java.util.function.Supplier;

/// What is wanted of the open modem: in general, and once its SIM has told its number, with this SIM.
final class Wanted {
  private final Wishes wishes;
  private final Supplier<Modem> modem;

  private volatile Wish wish;
  private volatile boolean simKnown;

  /// @param modem the open one; throws [ModemFailure] while there is none
  Wanted(Wishes wishes, Supplier<Modem> modem) {
    this.wishes = wishes;
    this.modem = modem;
    this.wish = wishes.general();
  }

  Wish wish() {
    return wish;
  }

  boolean simKnown() {
    return simKnown;
  }

  /// The next SIM may be another one.
  void forgetSim() {
    wish = wishes.general();
    simKnown = false;
  }

  /// From here on what is wanted is what is wanted with this SIM.
  void learnSim() {
    if (wishes.dependOnSim()) {
      Optional<Private> iccid = modem.get().sim().iccid();
      iccid.ifPresent(number -> wish = wishes.forSim(number));
      simKnown = iccid.isPresent();
    }
  }

  /// What was asked for by hand is set before anything is asked of the network.
  void applyModes() {
    if (wish.modes().isPresent()) {
      radio().setModes(wish.modes().get());
    }
    wish.plmn().ifPresent(plmn -> modem.get().registration().select(Optional.of(plmn)));
  }

  private Radio radio() {
    return modem
        .get()
        .radio()
        .orElseThrow(
            () ->
                new ModemFailure(
                    new Failure.Unsupported(
                        "modes", "how this maker chooses technologies is not known")));
  }
}
