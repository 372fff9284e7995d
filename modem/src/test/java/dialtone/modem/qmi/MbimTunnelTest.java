package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.mbim.MbimAssembler;
import dialtone.protocol.mbim.MbimFrames;
import dialtone.protocol.mbim.MbimMessage;
import dialtone.protocol.mbim.MbimService;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetManufacturer;
import dialtone.protocol.qmi.wds.PacketServiceStatus;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MbimTunnelTest {
  private static final String QMI = "d1a30bc2f97a6e43bf65c7e24fb0f0d3";

  private final ManualClock clock = new ManualClock();

  /// The QMI modem of the other tests inside an MBIM one, which answers in short fragments.
  private static final class MbimModem extends ForwardingPort {
    private static final int SHORT = 64;

    private final ScriptedQmi qmi;
    private final List<MbimMessage> heard = Collections.synchronizedList(new ArrayList<>());
    private final MbimAssembler input =
        new MbimAssembler(
            new MbimAssembler.Sink() {
              @Override
              public void message(MbimMessage message) {
                heard.add(message);
                take(message);
              }

              @Override
              public void dropped(int count, String why) {
                throw new AssertionError(why);
              }
            });
    private String services = QMI;
    private boolean open;
    private boolean deaf;
    private Listener listener =
        new Listener() {
          @Override
          public void received(byte[] buffer, int offset, int length) {}

          @Override
          public void gone(Failure failure) {}
        };

    MbimModem(ScriptedQmi qmi) {
      super(qmi);
      this.qmi = qmi;
    }

    private void says(MbimMessage message) {
      for (byte[] frame : MbimFrames.of(message, SHORT)) {
        listener.received(frame, 0, frame.length);
      }
    }

    private synchronized void take(MbimMessage message) {
      if (deaf) {
        return;
      }
      switch (message) {
        case MbimMessage.Open m -> {
          open = true;
          says(new MbimMessage.OpenDone(m.transaction(), 0));
        }
        case MbimMessage.Close m -> {
          open = false;
          says(new MbimMessage.CloseDone(m.transaction(), 0));
        }
        case MbimMessage.Command m when !open ->
            says(new MbimMessage.FunctionError(m.transaction(), 5));
        case MbimMessage.Command m when m.service().equals(MbimService.QMI.uuid()) -> {
          byte[] frame = m.buffer().toArray();
          qmi.write(frame);
        }
        case MbimMessage.Command m ->
            says(
                new MbimMessage.CommandDone(
                    m.transaction(), m.service(), m.cid(), 0, Octets.ofHex("00" + services)));
        default -> throw new AssertionError(message);
      }
    }

    @Override
    public void listen(Listener to) {
      listener = to;
      qmi.listen(
          new Listener() {
            @Override
            public void received(byte[] buffer, int offset, int length) {
              Octets frame = Octets.of(buffer, offset, length);
              boolean unasked = frame.at(4) == Service.WDS.number();
              says(
                  unasked
                      ? new MbimMessage.IndicateStatus(MbimService.QMI.uuid(), 1, frame)
                      : new MbimMessage.CommandDone(99, MbimService.QMI.uuid(), 1, 0, frame));
            }

            @Override
            public void gone(Failure failure) {
              to.gone(failure);
            }
          });
    }

    @Override
    public void write(byte[] bytes) {
      input.feed(bytes, 0, bytes.length);
    }
  }

  private final ScriptedQmi qmi = new ScriptedQmi("cdc-wdm0");
  private final MbimModem modem = new MbimModem(qmi);

  private QmiSession session(Port port) {
    return QmiSession.open(port, clock, new Waiting(clock), Trace.off(), ClientLedger.unwritten());
  }

  private List<String> kinds() {
    return modem.heard.stream().map(each -> each.getClass().getSimpleName()).distinct().toList();
  }

  @Test
  void a_modem_that_is_not_open_is_opened_and_closed_again() throws Exception {
    qmi.on(new GetManufacturer(), each -> qmi.succeeds(each, ScriptedQmi.text(1, "Fibocom")));
    try (QmiSession session = session(MbimTunnel.open(modem, clock))) {
      assertEquals(
          "Fibocom",
          session.client(Service.DMS).ask(new GetManufacturer()).manufacturer().orElseThrow());
      BlockingQueue<Integer> bearers = new LinkedBlockingQueue<>();
      var _ =
          session
              .client(Service.WDS)
              .on(PacketServiceStatus.class, each -> bearers.add(each.bearerId().orElseThrow()));
      qmi.says(
          ScriptedQmi.indication(Service.WDS.number(), 0xff, 0x22, ScriptedQmi.octets(0x14, 5)));
      assertEquals(5, bearers.take());
    }
    assertEquals(List.of("Command", "Open", "Close"), kinds());
    assertTrue(
        modem.heard.stream()
            .anyMatch(
                each ->
                    each instanceof MbimMessage.Command command
                        && command.cid() == 19
                        && command
                            .buffer()
                            .toString()
                            .equals("010000000c00000018000000" + QMI + "0100000001000000")));
    assertTrue(qmi.isClosed());
  }

  @Test
  void what_another_program_opened_stays_open() {
    modem.open = true;
    qmi.on(new GetManufacturer(), each -> qmi.succeeds(each, ScriptedQmi.text(1, "Fibocom")));
    try (QmiSession session = session(MbimTunnel.open(modem, clock))) {
      var _ = session.client(Service.DMS).ask(new GetManufacturer());
    }
    assertEquals(List.of("Command"), kinds());
    assertTrue(modem.open);
  }

  @Test
  void a_proxy_is_told_the_device_before_anything_else() {
    qmi.behindProxy();
    modem.open = true;
    MbimTunnel.open(modem, clock).close();
    MbimMessage.Command first = assertInstanceOf(MbimMessage.Command.class, modem.heard.getFirst());
    assertEquals(MbimService.PROXY_CONTROL.uuid(), first.service());
    assertEquals(
        "0c0000001a0000000a000000" + "2f006400650076002f006300640063002d00770064006d0030000000",
        first.buffer().toString());
    assertEquals(List.of("Command"), kinds());
  }

  @Test
  void a_modem_that_carries_no_qmi_is_said_to() {
    modem.services = "a289cc33bcbb8b4fb6b0133ec2aae6df";
    ModemFailure failed = assertThrows(ModemFailure.class, () -> MbimTunnel.open(modem, clock));
    assertInstanceOf(Failure.Unsupported.class, failed.failure());
    assertEquals(List.of("Command", "Open", "Close"), kinds());
    assertTrue(qmi.isClosed());
  }

  @Test
  void a_mute_modem_costs_its_deadlines_and_no_more() throws Exception {
    modem.deaf = true;
    BlockingQueue<Failure> failures = new LinkedBlockingQueue<>();
    Thread _ =
        Thread.ofVirtual()
            .start(
                () ->
                    failures.add(
                        assertThrows(ModemFailure.class, () -> MbimTunnel.open(modem, clock))
                            .failure()));
    clock.awaitTimer(Duration.ofSeconds(2));
    clock.pass(Duration.ofSeconds(2));
    clock.awaitTimer(Duration.ofSeconds(10));
    clock.pass(Duration.ofSeconds(10));
    assertEquals(
        new Failure.Timeout("MBIM OPEN", "the modem to begin MBIM", Duration.ofSeconds(10)),
        failures.take());
    assertTrue(qmi.isClosed());
  }

  @Test
  void a_port_that_goes_away_is_told_through() throws Exception {
    try (QmiSession session = session(MbimTunnel.open(modem, clock))) {
      BlockingQueue<Failure> told = new LinkedBlockingQueue<>();
      var _ = session.lost(told::add);
      qmi.unplug();
      assertEquals(new Failure.Gone("cdc-wdm0", "unplugged"), told.take());
    }
  }
}
