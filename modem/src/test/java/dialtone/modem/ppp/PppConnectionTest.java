package dialtone.modem.ppp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.FrameChannel;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.FakePorts;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.privacy.Secret;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One serial port that takes commands and calls, as an external modem has it.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PppConnectionTest {
  private final ManualClock clock = new ManualClock();
  private final List<String> undo = new ArrayList<>();
  private final BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();

  private PppConnection over(CallingPort port) {
    Waiting waiting = new Waiting(clock);
    AtSession session = new AtSession(port, clock, waiting, Trace.off());
    ModemDevice device = Discovery.serial("ttyUSB3");
    DialPorts ports = new DialPorts(() -> device, new FakePorts(), clock, waiting, Trace.off());
    PppConnection connection =
        new PppConnection(
            session, ports, new OwnPpp(clock, Dialling.USUAL), Dialling.USUAL, undo::add);
    connection.watch(events::add);
    return connection;
  }

  private static ConnectionSettings settings(String user, String password, Optional<Auth> auth) {
    return new ConnectionSettings(
        Optional.of("internet"),
        Optional.of(user),
        Optional.of(new Secret(password)),
        auth,
        Family.IPV4,
        1);
  }

  @Test
  void the_network_gives_address_and_name_server() {
    PppConnection connection = over(new CallingPort("CONNECT", List.of(), "", ""));
    connection.connect(settings("", "", Optional.empty()));
    Addressing given = connection.addressing().orElseThrow();
    assertEquals(List.of(new Prefix(InetAddress.ofLiteral("10.64.0.2"), 32)), given.addresses());
    assertEquals(List.of(InetAddress.ofLiteral("10.64.0.1")), given.dns());
    assertEquals(Optional.empty(), given.gateway4());
    assertEquals(List.of("AT+CGDCONT=1"), undo);
  }

  @Test
  void packets_go_there_and_back() throws Exception {
    PppConnection connection = over(new CallingPort("CONNECT", List.of(), "", ""));
    connection.connect(settings("", "", Optional.empty()));
    FrameChannel channel =
        assertInstanceOf(Connection.Transport.Packets.class, connection.transport()).channel();
    BlockingQueue<byte[]> back = new LinkedBlockingQueue<>();
    channel.listen(
        (buffer, offset, length) -> back.add(Arrays.copyOfRange(buffer, offset, offset + length)));
    byte[] packet = new byte[1400];
    packet[0] = 0x45;
    for (int i = 1; i < packet.length; i++) {
      packet[i] = (byte) i;
    }
    assertTrue(channel.send(packet));
    assertArrayEquals(packet, back.take());
  }

  @Test
  void each_way_to_prove_who_one_is_is_known() {
    for (AuthProtocol demanded : AuthProtocol.values()) {
      PppConnection connection = over(new CallingPort("CONNECT", List.of(demanded), "web", "s3"));
      connection.connect(settings("web", "s3", Optional.empty()));
      assertTrue(connection.connected(), demanded.word());
    }
  }

  @Test
  void a_wrong_password_is_called_so() {
    for (AuthProtocol demanded : AuthProtocol.values()) {
      PppConnection connection = over(new CallingPort("CONNECT", List.of(demanded), "web", "s3"));
      ModemFailure refused =
          assertThrows(
              ModemFailure.class,
              () -> connection.connect(settings("web", "wrong", Optional.empty())));
      Failure.AuthenticationRefused why =
          assertInstanceOf(Failure.AuthenticationRefused.class, refused.failure());
      assertEquals(demanded.word(), why.by());
    }
  }

  @Test
  void a_password_is_not_said_in_the_clear_where_that_was_forbidden() {
    PppConnection connection =
        over(new CallingPort("CONNECT", List.of(AuthProtocol.PAP), "web", "s3"));
    ModemFailure refused =
        assertThrows(
            ModemFailure.class,
            () -> connection.connect(settings("web", "s3", Optional.of(Auth.CHAP))));
    assertTrue(String.valueOf(refused.getMessage()).contains("PAP"), refused.getMessage());
  }

  @Test
  void the_word_of_a_modem_that_does_not_connect_is_told() {
    PppConnection connection = over(new CallingPort("NO CARRIER", List.of(), "", ""));
    ModemFailure failed =
        assertThrows(
            ModemFailure.class, () -> connection.connect(settings("", "", Optional.empty())));
    assertEquals(new Failure.CallFailed("*99***1#", "NO CARRIER"), failed.failure());
  }

  @Test
  void the_networks_farewell_is_a_drop_with_its_reason() throws Exception {
    CallingPort port = new CallingPort("CONNECT", List.of(), "", "");
    PppConnection connection = over(port);
    connection.connect(settings("", "", Optional.empty()));
    port.terminate("idle for too long");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, events.take());
    assertTrue(dropped.reason().contains("idle for too long"), dropped.reason());
  }

  @Test
  void no_carrier_in_the_midst_of_a_call_is_a_drop() throws Exception {
    CallingPort port = new CallingPort("CONNECT", List.of(), "", "");
    PppConnection connection = over(port);
    connection.connect(settings("", "", Optional.empty()));
    port.says("\r\nNO CARRIER\r\n");
    Connection.Event.Dropped dropped =
        assertInstanceOf(Connection.Event.Dropped.class, events.take());
    assertTrue(dropped.reason().contains("NO CARRIER"), dropped.reason());
  }

  @Test
  void hanging_up_says_farewell() throws Exception {
    CallingPort port = new CallingPort("CONNECT", List.of(), "", "");
    PppConnection connection = over(port);
    connection.connect(settings("", "", Optional.empty()));
    connection.disconnect();
    assertTrue(port.serverEnded().get().toString().startsWith("Terminated"));
    assertTrue(events.isEmpty());
  }
}
