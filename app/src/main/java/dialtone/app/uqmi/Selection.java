package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GsmWcdmaAcquisitionOrderPreference;
import dialtone.protocol.qmi.nas.NetworkSelectionPreference;
import dialtone.protocol.qmi.nas.RoamingPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference.NetworkSelection;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreferenceCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The choice of networks, which several words make up and one request sends after all else.
final class Selection {
  private static final int DIGITS_OF_LONG_MNC = 3;
  private static final int FIRST_LONG_MNC = 100;

  /// Words for bits of QmiNasRatModePreference in libqmi.
  private static final List<String> MODES =
      List.of("cdma", "td-scdma", "gsm", "umts", "lte", "5gnr");

  private static final int[] MODE_BITS = {0x03, 0x20, 0x04, 0x08, 0x10, 0x40};

  private OptionalInt modes = OptionalInt.empty();
  private Optional<GsmWcdmaAcquisitionOrderPreference> order = Optional.empty();
  private Optional<RoamingPreference> roaming = Optional.empty();
  private OptionalInt mcc = OptionalInt.empty();
  private OptionalInt mnc = OptionalInt.empty();
  private boolean longMnc;
  private Optional<NetworkSelectionPreference> network = Optional.empty();
  private boolean queued;

  boolean setModes(Run run, String value) {
    int bits = 0;
    for (String word : value.split(",")) {
      int index = MODES.indexOf(word);
      if (word.equals("all")) {
        bits |= 0x7f;
      } else if (index >= 0) {
        bits |= MODE_BITS[index];
      } else if (!word.isEmpty()) {
        return run.fail("Invalid network mode");
      }
    }
    modes = OptionalInt.of(bits);
    return queue(run);
  }

  boolean setOrder(Run run, String value) {
    order =
        Optional.of(
            switch (value) {
              case "gsm" -> GsmWcdmaAcquisitionOrderPreference.GSM;
              case "wcdma" -> GsmWcdmaAcquisitionOrderPreference.WCDMA;
              default -> GsmWcdmaAcquisitionOrderPreference.AUTOMATIC;
            });
    return queue(run);
  }

  boolean setRoaming(Run run, String value) {
    roaming =
        switch (value) {
          case "any" -> Optional.of(RoamingPreference.ANY);
          case "only" -> Optional.of(RoamingPreference.NOT_OFF);
          case "off" -> Optional.of(RoamingPreference.OFF);
          default -> Optional.empty();
        };
    return roaming.isEmpty() ? run.fail("Invalid argument") : queue(run);
  }

  boolean setMcc(Run run, String value) {
    Strtoul number = Strtoul.of(value, 10);
    mcc = OptionalInt.of(number.toInt() & 0xffff);
    return number.whole() || run.fail("Invalid MCC value");
  }

  boolean setMnc(Run run, String value) {
    Strtoul number = Strtoul.of(value, 10);
    mnc = OptionalInt.of(number.toInt() & 0xffff);
    longMnc = value.length() == DIGITS_OF_LONG_MNC && number.toInt() < FIRST_LONG_MNC;
    return number.whole() || run.fail("Invalid MNC value");
  }

  /// `--set-plmn`: a network by its numbers, or automatic.
  boolean setNetwork(Run run) {
    if (mcc.isEmpty() && mnc.isPresent()) {
      return run.fail("No MCC value");
    }
    boolean manual = mcc.orElse(0) != 0;
    if (manual && mnc.isEmpty()) {
      return run.fail("No MNC value");
    }
    network =
        Optional.of(
            manual ? NetworkSelectionPreference.MANUAL : NetworkSelectionPreference.AUTOMATIC);
    return queue(run);
  }

  private boolean queue(Run run) {
    if (!queued) {
      queued = true;
      run.later(NasWord.SET_SYSTEM_SELECTION);
    }
    return true;
  }

  /// Sends what has come together.
  boolean send(Run run) {
    return run.tell(SetSystemSelectionPreferenceCodec.INSTANCE, request());
  }

  private SetSystemSelectionPreference request() {
    return new SetSystemSelectionPreference(
        Optional.empty(),
        modes,
        OptionalLong.empty(),
        Optional.empty(),
        roaming,
        OptionalLong.empty(),
        network.map(mode -> new NetworkSelection(mode, mcc.orElse(0), mnc.orElse(0))),
        Optional.empty(),
        Optional.empty(),
        order,
        digits(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// 15 and 015 are two networks: three digits are told where the number does not show them.
  private Optional<Boolean> digits() {
    boolean manual = network.filter(mode -> mode == NetworkSelectionPreference.MANUAL).isPresent();
    return manual && longMnc ? Optional.of(true) : Optional.empty();
  }
}
