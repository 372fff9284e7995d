package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalStrength;
import dialtone.protocol.qmi.nas.LteSignalStrength;
import dialtone.protocol.qmi.nas.Nr5gSignalStrength;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.Rsrq;
import dialtone.protocol.qmi.nas.SignalStrength;
import dialtone.protocol.qmi.nas.WcdmaSignalStrength;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.Technology;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiSignalTest {
  private static final int NONE = -32768;
  private static final GetSignalStrength OLD = new GetSignalStrength(OptionalInt.empty());

  // The values of document 001: rssi -71, rsrq -9, rsrp -94, snr 70.
  private static final SignalStatus LTE =
      new SignalStatus(
          OptionalInt.of(-71), OptionalInt.of(-94), OptionalDouble.of(-9), OptionalDouble.of(7.0));

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiSignal signal = new QmiSignal(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void lte_is_read_with_its_tenths() {
    info(OptionalInt.empty(), Optional.empty(), Optional.of(lte()), Optional.empty());
    assertEquals(LTE, signal.read());
  }

  @Test
  void with_lte_and_nr_side_by_side_both_are_told_and_lte_leads() {
    info(
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(lte()),
        Optional.of(new Nr5gSignalStrength(-101, 155)));
    SignalStatus nr =
        new SignalStatus(
            OptionalInt.empty(),
            OptionalInt.of(-101),
            OptionalDouble.of(-11),
            OptionalDouble.of(15.5));
    assertEquals(Map.of(Technology.LTE, LTE, Technology.NR, nr), signal.each());
    assertEquals(LTE, signal.read());
  }

  @Test
  void what_the_modem_has_not_is_not_a_signal() {
    modem.answers(
        new GetSignalInfo(),
        new GetSignalInfo.Reply(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(lte()),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(new Nr5gSignalStrength(NONE, NONE)),
            OptionalInt.of(NONE),
            OptionalInt.empty()));
    assertEquals(Map.of(Technology.LTE, LTE), signal.each());
  }

  @Test
  void umts_and_gsm_tell_their_strength() {
    info(
        OptionalInt.of(-77),
        Optional.of(new WcdmaSignalStrength(-81, 12)),
        Optional.empty(),
        Optional.empty());
    assertEquals(OptionalInt.of(-81), signal.read().rssiDbm());
    assertEquals(OptionalInt.of(-77), signal.each().get(Technology.GSM).rssiDbm());
  }

  @Test
  void a_modem_before_signal_info_is_asked_the_old_way_from_then_on() {
    modem.answers(
        OLD,
        new GetSignalStrength.Reply(
            Optional.of(new SignalStrength(-71, RadioInterface.LTE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Rsrq(-9, RadioInterface.LTE)),
            OptionalInt.of(70),
            OptionalInt.of(-94)));
    assertEquals(LTE, signal.read());
    assertEquals(LTE, signal.read());
    assertEquals(1, modem.asked(new GetSignalInfo()).size());
  }

  @Test
  void a_modem_that_tells_nothing_has_no_signal() {
    assertEquals(SignalStatus.none(), signal.read());
  }

  private static LteSignalStrength lte() {
    return new LteSignalStrength(-71, -9, -94, 70);
  }

  private void info(
      OptionalInt gsm,
      Optional<WcdmaSignalStrength> umts,
      Optional<LteSignalStrength> lte,
      Optional<Nr5gSignalStrength> nr) {
    modem.answers(
        new GetSignalInfo(),
        new GetSignalInfo.Reply(
            Optional.empty(),
            Optional.empty(),
            gsm,
            umts,
            lte,
            OptionalInt.empty(),
            Optional.empty(),
            nr,
            nr.isPresent() ? OptionalInt.of(-11) : OptionalInt.empty(),
            OptionalInt.empty()));
  }
}
