package dialtone.modem.qmi;

import dialtone.protocol.qmi.nas.ChangeDuration;
import dialtone.protocol.qmi.nas.ExtendedLteBands;
import dialtone.protocol.qmi.nas.Nr5gBands;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RoamingPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference.NetworkSelection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Changes of the system selection preference; whatever is not named stays as it is.
record SystemSelection(
    OptionalInt modes,
    Optional<List<RadioInterface>> order,
    Optional<RoamingPreference> roaming,
    Optional<NetworkSelection> network,
    Optional<Boolean> threeDigits,
    Optional<ChangeDuration> duration,
    OptionalLong bands,
    OptionalLong lteBands,
    Optional<ExtendedLteBands> extendedLteBands,
    Optional<Nr5gBands> nrBands) {

  static final SystemSelection NOTHING =
      new SystemSelection(
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty());

  SystemSelection network(
      NetworkSelection selection, Optional<Boolean> pcsDigit, ChangeDuration lasts) {
    return new SystemSelection(
        modes,
        order,
        roaming,
        Optional.of(selection),
        pcsDigit,
        Optional.of(lasts),
        bands,
        lteBands,
        extendedLteBands,
        nrBands);
  }

  SystemSelection modes(int mask, Optional<List<RadioInterface>> inThisOrder) {
    return new SystemSelection(
        OptionalInt.of(mask),
        inThisOrder,
        roaming,
        network,
        threeDigits,
        Optional.of(ChangeDuration.PERMANENT),
        bands,
        lteBands,
        extendedLteBands,
        nrBands);
  }

  SystemSelection roaming(RoamingPreference preference) {
    return new SystemSelection(
        modes,
        order,
        Optional.of(preference),
        network,
        threeDigits,
        Optional.of(ChangeDuration.PERMANENT),
        bands,
        lteBands,
        extendedLteBands,
        nrBands);
  }

  SystemSelection bands(BandMasks masks) {
    return new SystemSelection(
        modes,
        order,
        roaming,
        network,
        threeDigits,
        Optional.of(ChangeDuration.PERMANENT),
        masks.older(),
        masks.lteLow(),
        masks.lteExtended(),
        masks.nr());
  }

  SetSystemSelectionPreference request() {
    return new SetSystemSelectionPreference(
        Optional.empty(),
        modes,
        bands,
        Optional.empty(),
        roaming,
        lteBands,
        network,
        duration,
        Optional.empty(),
        Optional.empty(),
        threeDigits,
        OptionalLong.empty(),
        order,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        extendedLteBands,
        nrBands,
        nrBands);
  }
}
