package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.Undo;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.Trace;
import dialtone.protocol.qmi.nas.AttachState;
import dialtone.protocol.qmi.nas.CurrentPlmn;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.NetworkType;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RegistrationState;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiModemTest {
  private final DialledQmi data = new DialledQmi();
  private final QmiModem modem =
      new QmiModem(
          data.qmi.session,
          data.machine,
          Optional.of("wwan0"),
          Optional.empty(),
          new Instruments(data.qmi.clock, Trace.off(), data.qmi.waiting),
          data.machine.undo::add);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void card_and_registration_are_read_together() {
    registered();
    Modem.Readiness readiness = modem.readiness();
    assertEquals(SimStatus.State.READY, readiness.sim().state());
    assertEquals(RegistrationStatus.State.HOME, readiness.registration().state());
    assertEquals("qmi", modem.control());
    assertEquals("cdc-wdm0", modem.port());
  }

  @Test
  void what_readiness_asked_along_is_not_asked_again_to_dial() {
    registered();
    data.rawIp();
    Modem.Readiness _ = modem.readiness();
    modem.connection().orElseThrow().prepare();
    modem.connection().orElseThrow().connect(settings());
    assertEquals(1, data.qmi.asked(new GetPacketServiceStatus()).size());
    assertEquals(1, data.qmi.asked(new GetDataFormat(Optional.empty())).size());
    assertEquals(1, data.started().size());
    assertEquals(
        DialledQmi.V4_ADDRESSING, modem.connection().orElseThrow().addressing().orElseThrow());
    assertEquals(1, data.qmi.asked(SessionSettings.QUESTION).size());
  }

  @Test
  void what_was_asked_a_while_ago_is_asked_again() {
    registered();
    Modem.Readiness _ = modem.readiness();
    data.qmi.clock.pass(Duration.ofSeconds(2));
    modem.connection().orElseThrow().connect(settings());
    assertEquals(2, data.qmi.asked(new GetPacketServiceStatus()).size());
  }

  @Test
  void only_what_is_of_its_port_is_taken_back() {
    data.qmi.answers(Formats.SET, Formats.accepted(LinkLayerProtocol.ETHERNET));
    assertTrue(modem.takeBack(new Undo.RestoreQmiFormat("cdc-wdm0", 1)));
    assertFalse(modem.takeBack(new Undo.RestoreQmiFormat("cdc-wdm1", 1)));
    assertFalse(modem.takeBack(new Undo.SendAt("ttyUSB0", "AT")));
    assertFalse(modem.takeBack(new Undo.ReleaseQmiClient("cdc-wdm1", 1, 1)));
    assertEquals(1, data.qmi.asked(Formats.SET).size());
  }

  private void registered() {
    data.qmi.answers(new GetCardStatus(), new GetCardStatus.Reply(Optional.of(SimCards.ready())));
    data.qmi.answers(
        new GetServingSystem(),
        Servings.reply(
            new ServingNetwork(
                RegistrationState.REGISTERED,
                AttachState.ATTACHED,
                AttachState.ATTACHED,
                NetworkType.GPP,
                List.of(RadioInterface.LTE)),
            RoamingIndicatorStatus.OFF,
            new CurrentPlmn(262, 2, "Vodafone.de"),
            Optional.empty()));
  }

  private static ConnectionSettings settings() {
    return new ConnectionSettings(
        Optional.of("internet"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Family.IPV4,
        1);
  }
}
