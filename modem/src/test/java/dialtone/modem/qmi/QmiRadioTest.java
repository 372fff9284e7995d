package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.Scan;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.dms.DataServiceCapability;
import dialtone.protocol.qmi.dms.GetBandCapabilities;
import dialtone.protocol.qmi.dms.GetCapabilities;
import dialtone.protocol.qmi.dms.RadioInterface;
import dialtone.protocol.qmi.dms.SimCapability;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.ExtendedLteBands;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.NetworkScan;
import dialtone.protocol.qmi.nas.NetworkScanResult;
import dialtone.protocol.qmi.nas.Nr5gBands;
import dialtone.protocol.qmi.nas.RoamingPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import dialtone.protocol.status.Technology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiRadioTest {
  private static final int GSM = 4;
  private static final int UMTS = 8;
  private static final int LTE = 0x10;
  private static final SetSystemSelectionPreference SELECTION = SystemSelection.NOTHING.request();

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiRadio radio = new QmiRadio(modem.session);
  private final QmiBands bands = new QmiBands(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_modes_are_those_that_the_modem_has() {
    capable(RadioInterface.GSM, RadioInterface.UMTS, RadioInterface.LTE);
    assertEquals(
        List.of("auto", "lte", "umts", "gsm", "preferlte", "preferumts"), radio.knownModes());
  }

  @Test
  void all_modes_together_are_auto_and_others_are_named() {
    capable(RadioInterface.GSM, RadioInterface.UMTS, RadioInterface.LTE);
    selected(GSM | UMTS | LTE, Optional.empty());
    assertEquals("auto", radio.modes());
    selected(UMTS | LTE, Optional.empty());
    assertEquals("lte,umts", radio.modes());
  }

  @Test
  void modes_are_set_together_and_nothing_else_is_changed() {
    capable(RadioInterface.GSM, RadioInterface.UMTS, RadioInterface.LTE);
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    radio.setModes("lte,umts");
    SetSystemSelectionPreference asked = modem.asked(SELECTION).getFirst();
    assertEquals(OptionalInt.of(LTE | UMTS), asked.modePreference());
    assertEquals(Optional.empty(), asked.networkSelectionPreference());
    assertEquals(OptionalLong.empty(), asked.lteBandPreference());
  }

  @Test
  void a_preferred_technology_is_looked_for_first() {
    capable(RadioInterface.GSM, RadioInterface.UMTS, RadioInterface.LTE);
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    radio.setModes("preferumts");
    SetSystemSelectionPreference asked = modem.asked(SELECTION).getFirst();
    assertEquals(OptionalInt.of(GSM | UMTS | LTE), asked.modePreference());
    assertEquals(
        dialtone.protocol.qmi.nas.RadioInterface.UMTS,
        asked.acquisitionOrderPreference().orElseThrow().getFirst());
  }

  @Test
  void a_mode_that_the_modem_has_not_is_named_with_those_that_it_has() {
    capable(RadioInterface.LTE);
    ModemFailure failure = assertThrows(ModemFailure.class, () -> radio.setModes("5gnr"));
    Failure.UnknownWord unknown = assertInstanceOf(Failure.UnknownWord.class, failure.failure());
    assertEquals(List.of("auto", "lte", "preferlte", "preferumts"), unknown.known());
  }

  @Test
  void roaming_is_allowed_or_not_and_nothing_else_is_changed() {
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    radio.allowRoaming(false);
    SetSystemSelectionPreference asked = modem.asked(SELECTION).getFirst();
    assertEquals(Optional.of(RoamingPreference.OFF), asked.roamingPreference());
    assertEquals(OptionalInt.empty(), asked.modePreference());
  }

  @Test
  void bands_of_all_generations_are_told_in_one_list() {
    modem.answers(
        new GetBandCapabilities(),
        new GetBandCapabilities.Reply(
            OptionalLong.of(0x200),
            OptionalLong.of(0x4),
            Optional.of(List.of(3, 71)),
            Optional.of(List.of(78))));
    assertEquals(Set.of("gsm-900-primary", "lte-3", "lte-71", "5gnr-78"), bands.possible());
  }

  @Test
  void chosen_bands_are_set_in_the_masks_that_the_modem_has() {
    selected(LTE, Optional.of(new ExtendedLteBands(4, 0, 0, 0)));
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    assertEquals(Set.of("lte-3"), bands.chosen());
    bands.choose(Set.of("lte-3", "lte-71", "5gnr-78"));
    SetSystemSelectionPreference asked = modem.asked(SELECTION).getFirst();
    assertEquals(
        Optional.of(new ExtendedLteBands(4, 1L << 6, 0, 0)), asked.extendedLteBandPreference());
    Nr5gBands nr = new Nr5gBands(0, 1L << 13, 0, 0, 0, 0, 0, 0);
    assertEquals(Optional.of(nr), asked.nr5gSaBandPreference());
    assertEquals(Optional.of(nr), asked.nr5gNsaBandPreference());
    assertEquals(OptionalLong.empty(), asked.lteBandPreference());
  }

  @Test
  void an_old_modem_gets_its_lte_bands_in_the_short_mask() {
    selected(LTE, Optional.empty());
    modem.answers(SELECTION, new SetSystemSelectionPreference.Reply());
    bands.choose(Set.of("lte-20"));
    assertEquals(OptionalLong.of(1L << 19), modem.asked(SELECTION).getFirst().lteBandPreference());
  }

  @Test
  void what_is_no_band_is_never_sent() {
    selected(LTE, Optional.empty());
    assertThrows(ModemFailure.class, () -> bands.choose(Set.of("lte-three")));
    assertThrows(ModemFailure.class, () -> bands.choose(Set.of("wcdma-9000")));
    assertEquals(List.of(), modem.asked(SELECTION));
  }

  @Test
  void networks_are_found_with_all_digits_and_technologies() {
    modem.answers(
        new NetworkScan(OptionalInt.empty()),
        new NetworkScan.Reply(
            Optional.of(
                List.of(
                    new NetworkScan.NetworkInformation(262, 1, 0x15, "Telekom.de"),
                    new NetworkScan.NetworkInformation(310, 26, 0x1a, ""))),
            Optional.of(
                List.of(
                    new NetworkScan.RadioAccessTechnology(
                        262, 1, dialtone.protocol.qmi.nas.RadioInterface.LTE))),
            Optional.of(List.of(new ExactPlmn(310, 26, true))),
            Optional.of(NetworkScanResult.SUCCESS)));
    assertEquals(
        List.of(
            new Scan.Network(
                "26201",
                Optional.of("Telekom.de"),
                Scan.Standing.CURRENT,
                Optional.of(true),
                Set.of(Technology.LTE)),
            new Scan.Network(
                "310026", Optional.empty(), Scan.Standing.FORBIDDEN, Optional.of(false), Set.of())),
        new QmiScan(modem.session).networks());
  }

  @Test
  void a_search_that_the_modem_breaks_off_is_a_failure() {
    modem.refuses(new NetworkScan(OptionalInt.empty()), QmiError.ABORTED.number());
    assertThrows(ModemFailure.class, () -> new QmiScan(modem.session).networks());
  }

  private void capable(RadioInterface... radios) {
    modem.answers(
        new GetCapabilities(),
        new GetCapabilities.Reply(
            Optional.of(
                new GetCapabilities.Info(
                    0,
                    0,
                    DataServiceCapability.values()[0],
                    SimCapability.values()[0],
                    List.of(radios)))));
  }

  private void selected(int modes, Optional<ExtendedLteBands> extended) {
    modem.answers(
        new GetSystemSelectionPreference(),
        new GetSystemSelectionPreference.Reply(
            Optional.empty(),
            OptionalInt.of(modes),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.of(4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            extended,
            Optional.empty(),
            Optional.empty()));
  }
}
