package dialtone.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.ctl.GetVersionInfoCodec;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Model;
import dialtone.simulator.model.ModelLibrary;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import dialtone.simulator.qmi.QmiFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QmiPortTest {
  private static final byte[] QUESTION =
      Qmux.request(GetVersionInfoCodec.INSTANCE, new GetVersionInfo(), 0, 7);

  private final List<byte[]> sent = new ArrayList<>();
  private final List<SimulationEvent> events = new ArrayList<>();
  private PortRole role = PortRole.QMI;
  private final QmiPort port = port();

  private QmiPort port() {
    Model model = ModelLibrary.get("quectel-ec25");
    HandTimers timers = new HandTimers();
    VirtualModem modem = new VirtualModem(Settings.of(model.settings()), timers);
    FaultBoard faults = new FaultBoard(modem, timers, (_, _) -> {});
    QmiFace face = new QmiFace(modem, model.qmi(), faults, timers, () -> {});
    return new QmiPort("cdc-wdm0", () -> role, sent::add, face, events::add);
  }

  @Test
  void a_request_is_answered_and_named() {
    port.received(QUESTION);
    assertEquals(1, sent.size());
    assertEquals(
        List.of(new SimulationEvent.QmiExchange("cdc-wdm0", "CTL GetVersionInfo", 0, "ok")),
        events);
  }

  @Test
  void a_request_in_single_octets_is_answered() {
    for (byte octet : QUESTION) {
      port.received(new byte[] {octet});
    }
    assertEquals(1, sent.size());
  }

  @Test
  void noise_is_skipped_and_what_follows_it_is_answered() {
    Random random = new Random(20_260_102);
    for (int length = 0; length <= 64; length++) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      for (int i = 0; i < length; i++) {
        noise[i] &= (byte) 0xfe; // no octet that begins a frame
      }
      port.received(noise);
      port.received(QUESTION);
    }
    assertEquals(65, sent.size());
  }

  @Test
  void an_unknown_service_is_refused() {
    byte[] strange = QUESTION.clone();
    strange[4] = (byte) 0xee;
    byte[] whole = new byte[strange.length + 1];
    System.arraycopy(strange, 0, whole, 0, 7);
    System.arraycopy(strange, 7, whole, 8, strange.length - 7);
    whole[1]++;
    port.received(whole);
    assertEquals(1, sent.size());
    assertTrue(events.getFirst().toString().contains("service 238"), events::toString);
  }

  @Test
  void a_mute_port_says_nothing_and_an_echoing_one_the_same() {
    role = PortRole.MUTE;
    port.received(QUESTION);
    assertEquals(List.of(), sent);
    role = PortRole.ECHO;
    port.received(QUESTION);
    assertArrayEquals(QUESTION, sent.getFirst());
  }
}
