package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.Location;
import dialtone.modem.Power;
import dialtone.modem.Slots;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.GetManufacturer;
import dialtone.protocol.qmi.dms.GetModel;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.GetRevision;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.SetFccAuthentication;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.loc.FixRecurrenceType;
import dialtone.protocol.qmi.loc.Nmea;
import dialtone.protocol.qmi.loc.RegisterEvents;
import dialtone.protocol.qmi.loc.Start;
import dialtone.protocol.qmi.loc.Stop;
import dialtone.protocol.qmi.uim.CardProtocol;
import dialtone.protocol.qmi.uim.GetSlotStatus;
import dialtone.protocol.qmi.uim.PhysicalCardState;
import dialtone.protocol.qmi.uim.PhysicalSlotInformation;
import dialtone.protocol.qmi.uim.PhysicalSlotStatus;
import dialtone.protocol.qmi.uim.SlotEid;
import dialtone.protocol.qmi.uim.SlotState;
import dialtone.protocol.qmi.uim.SwitchSlot;
import dialtone.protocol.status.DeviceIdentity;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiDeviceTest {
  private static final SetOperatingMode SET = new SetOperatingMode(Optional.empty());
  private static final Start START =
      new Start(OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiPower power = new QmiPower(modem.session);
  private final QmiLocation location = new QmiLocation(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void the_modem_says_who_it_is_and_is_asked_once() {
    modem
        .answers(new GetManufacturer(), new GetManufacturer.Reply(Optional.of("Quectel ")))
        .answers(new GetModel(), new GetModel.Reply(Optional.of("EC25")))
        .answers(new GetRevision(), new GetRevision.Reply(Optional.of("EC25EFAR06A03M4G")))
        .answers(
            new GetIds(),
            new GetIds.Reply(
                Optional.of(new Private("0")),
                Optional.of(new Private("861234567890123")),
                Optional.empty(),
                Optional.empty()));
    QmiIdentity identity = new QmiIdentity(modem.session);
    DeviceIdentity known =
        new DeviceIdentity(
            "Quectel", "EC25", "EC25EFAR06A03M4G", Optional.of(new Private("861234567890123")));
    assertEquals(known, identity.read());
    assertEquals(known, identity.read());
    assertEquals(1, modem.asked(new GetIds()).size());
  }

  @Test
  void what_the_modem_does_not_say_is_empty() {
    assertEquals(
        new DeviceIdentity("", "", "", Optional.empty()), new QmiIdentity(modem.session).read());
  }

  @Test
  void the_mode_is_read() {
    modem.answers(
        new GetOperatingMode(),
        new GetOperatingMode.Reply(
            Optional.of(OperatingMode.PERSISTENT_LOW_POWER),
            OptionalInt.empty(),
            Optional.empty()));
    assertEquals(Power.Mode.LOW_POWER, power.mode());
  }

  @Test
  void a_restart_goes_offline_first() {
    modem.answers(SET, new SetOperatingMode.Reply());
    power.restart();
    assertEquals(
        List.of(OperatingMode.OFFLINE, OperatingMode.RESET),
        modem.asked(SET).stream().map(each -> each.mode().orElseThrow()).toList());
  }

  @Test
  void a_radio_that_is_on_already_is_no_failure() {
    modem.refuses(SET, QmiError.NO_EFFECT.number());
    power.turnOn();
    assertEquals(1, modem.asked(SET).size());
  }

  @Test
  void the_lock_for_the_fcc_is_lifted_by_the_first_way_that_works() {
    modem.answers(new SetFccAuthentication(), new SetFccAuthentication.Reply());
    power.liftFccLock();
    assertEquals(1, modem.asked(new SetFccAuthentication()).size());
  }

  @Test
  void a_modem_without_such_a_lock_says_so() {
    ModemFailure failure = assertThrows(ModemFailure.class, power::liftFccLock);
    assertInstanceOf(Failure.Unsupported.class, failure.failure());
  }

  @Test
  void positions_and_sentences_are_told_and_the_last_one_is_kept() throws InterruptedException {
    located();
    BlockingQueue<Location.Report> reports = new LinkedBlockingQueue<>();
    location.start(Duration.ofSeconds(5), reports::add);
    assertEquals(
        Optional.of(FixRecurrenceType.PERIODIC_FIXES),
        modem.asked(START).getFirst().fixRecurrenceType());
    assertEquals(
        OptionalLong.of(5000),
        modem.asked(START).getFirst().minimumIntervalBetweenPositionReports());
    modem.tells(new Nmea(Optional.of(new Private("$GPGGA,1*00\r\n"))));
    assertEquals(new Location.Report.Nmea(new Private("$GPGGA,1*00")), reports.take());
    modem.port.says(position());
    Location.Report.Position here =
        assertInstanceOf(Location.Report.Position.class, reports.take());
    assertEquals("52.500000", here.latitude().reveal());
    assertEquals(Optional.of(here), location.position());
    location.stop();
  }

  /// Position Report with its status, a latitude of 52.5 and a longitude of 13.25.
  private static byte[] position() {
    return ScriptedQmi.indication(
        Service.LOC.number(),
        0xff,
        0x24,
        out -> {
          ScriptedQmi.octets(0x01, 0, 0, 0, 0).accept(out);
          ScriptedQmi.octets(0x10, 0, 0, 0, 0, 0, 0x40, 0x4a, 0x40).accept(out);
          ScriptedQmi.octets(0x11, 0, 0, 0, 0, 0, 0x80, 0x2a, 0x40).accept(out);
        });
  }

  @Test
  void a_modem_without_a_receiver_says_so() {
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> location.start(Duration.ofSeconds(1), _ -> {}));
    assertInstanceOf(Failure.Unsupported.class, failure.failure());
  }

  private void located() {
    modem
        .answers(new RegisterEvents(OptionalLong.empty()), new RegisterEvents.Reply())
        .answers(START, new Start.Reply())
        .answers(new Stop(OptionalInt.empty()), new Stop.Reply());
  }

  @Test
  void slots_are_told_with_their_cards() {
    modem.answers(
        new GetSlotStatus(),
        new GetSlotStatus.Reply(
            Optional.of(
                List.of(
                    new PhysicalSlotStatus(
                        PhysicalCardState.PRESENT,
                        SlotState.ACTIVE,
                        1,
                        Octets.ofHex("989420000010325476f8")),
                    new PhysicalSlotStatus(
                        PhysicalCardState.ABSENT, SlotState.INACTIVE, 0, Octets.NONE))),
            Optional.of(
                List.of(
                    new PhysicalSlotInformation(CardProtocol.values()[0], 1, Octets.NONE, false))),
            Optional.of(List.of(new SlotEid(Octets.ofHex("89049032".repeat(4)))))));
    assertEquals(
        List.of(
            new Slots.Slot(
                1,
                true,
                Optional.of(true),
                Optional.of(new Private("8949020000012345678")),
                Optional.of(new Private("89049032".repeat(4)))),
            new Slots.Slot(2, false, Optional.of(false), Optional.empty(), Optional.empty())),
        new QmiSlots(modem.session).read());
  }

  @Test
  void another_slot_is_taken_into_use() {
    SwitchSlot any = new SwitchSlot(OptionalInt.empty(), OptionalLong.empty());
    modem.answers(any, new SwitchSlot.Reply());
    new QmiSlots(modem.session).use(2);
    assertEquals(OptionalLong.of(2), modem.asked(any).getFirst().physicalSlot());
  }

  @Test
  void a_modem_without_slots_has_none() {
    assertEquals(List.of(), new QmiSlots(modem.session).read());
  }
}
