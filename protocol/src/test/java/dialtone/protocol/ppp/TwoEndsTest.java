package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.ppp.PppSettings.LinkOptions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoEndsTest {
  private static final Set<IpFamily> BOTH = EnumSet.allOf(IpFamily.class);
  private static final Set<AuthProtocol> ANY = EnumSet.allOf(AuthProtocol.class);

  private End client;
  private End server;

  private void connect(PppSettings ofClient, PppSettings ofServer) {
    client = new End(ofClient, 1);
    server = new End(ofServer, 2);
    client.link.open();
    server.link.open();
    End.exchange(client, server, 100);
  }

  @ParameterizedTest
  @EnumSource
  void both_families_come_up_with_each_way_to_authenticate(AuthProtocol by) {
    connect(Ends.client(Ends.ACCOUNT, ANY, BOTH), Ends.server(List.of(by), BOTH));
    PppEvent.Ipv4Up four = client.event(PppEvent.Ipv4Up.class).orElseThrow();
    assertEquals(Ends.OFFER.peer(), four.local());
    assertEquals(Optional.of(Ends.OFFER.own()), four.remote());
    assertEquals(Ends.OFFER.dns(), four.dns());
    PppEvent.Ipv6Up six = client.event(PppEvent.Ipv6Up.class).orElseThrow();
    PppEvent.Ipv6Up other = server.event(PppEvent.Ipv6Up.class).orElseThrow();
    assertEquals(six.local(), other.remote());
    assertEquals(six.remote(), other.local());
    assertTrue(six.local().isLinkLocalAddress());
    assertEquals(by, client.event(PppEvent.Authenticated.class).orElseThrow().by());
    assertEquals(by, server.event(PppEvent.Authenticated.class).orElseThrow().by());
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_password_is_named_at_both_ends(AuthProtocol by) {
    connect(Ends.client(Ends.account("user", "wrong"), ANY, BOTH), Ends.server(List.of(by), BOTH));
    PppEnd.AuthenticationRefused refused =
        assertInstanceOf(PppEnd.AuthenticationRefused.class, client.end().orElseThrow());
    assertEquals(by, refused.by());
    assertFalse(refused.peerSays().isEmpty());
    assertInstanceOf(PppEnd.PeerNotAuthentic.class, server.end().orElseThrow());
    assertTrue(client.event(PppEvent.Ipv4Up.class).isEmpty());
  }

  @Test
  void a_wrong_name_is_refused_too() {
    for (AuthProtocol by : AuthProtocol.values()) {
      connect(Ends.client(Ends.account("who", "pass"), ANY, BOTH), Ends.server(List.of(by), BOTH));
      assertInstanceOf(PppEnd.AuthenticationRefused.class, client.end().orElseThrow());
    }
  }

  @Test
  void the_ends_meet_at_a_way_that_both_know() {
    connect(
        Ends.client(Ends.ACCOUNT, Set.of(AuthProtocol.PAP), BOTH),
        Ends.server(
            List.of(AuthProtocol.MSCHAP_V2, AuthProtocol.CHAP_MD5, AuthProtocol.PAP), BOTH));
    assertEquals(AuthProtocol.PAP, client.event(PppEvent.Authenticated.class).orElseThrow().by());
  }

  @Test
  void without_a_common_way_nobody_is_let_in() {
    connect(
        Ends.client(Ends.ACCOUNT, Set.of(AuthProtocol.PAP), BOTH),
        Ends.server(List.of(AuthProtocol.CHAP_MD5), BOTH));
    assertInstanceOf(PppEnd.PeerNotAuthentic.class, server.end().orElseThrow());
    assertTrue(server.event(PppEvent.Ipv4Up.class).isEmpty());
    assertTrue(client.end().isPresent());
  }

  @Test
  void a_server_that_demands_nothing_gets_nothing() {
    connect(Ends.client(), Ends.server(List.of(), Set.of(IpFamily.IPV4)));
    assertTrue(client.event(PppEvent.Authenticated.class).isEmpty());
    assertTrue(client.event(PppEvent.Ipv4Up.class).isPresent());
  }

  @Test
  void packets_of_every_length_and_content_pass_both_ways() {
    connect(
        Ends.client(Ends.ACCOUNT, ANY, BOTH), Ends.server(List.of(AuthProtocol.CHAP_MD5), BOTH));
    Random random = new Random(3);
    for (int length = 1; length <= 1500; length += 7) {
      byte[] packet = new byte[length];
      random.nextBytes(packet);
      packet[0] = (byte) (length % 2 == 0 ? 0x45 : 0x60);
      client.send(packet);
      server.send(packet);
      End.exchange(client, server, 2);
      assertArrayEquals(packet, server.packets.getLast());
      assertArrayEquals(packet, client.packets.getLast());
    }
  }

  @Test
  void a_packet_of_a_family_that_is_not_up_is_dropped() {
    connect(Ends.client(), Ends.server(List.of(), BOTH));
    client.send(new byte[] {0x60, 0, 0, 0});
    assertEquals(0, client.taken().length);
    assertEquals(IpFamily.IPV6, server.event(PppEvent.FamilyRefused.class).orElseThrow().family());
  }

  @Test
  void a_packet_larger_than_the_peer_receives_is_dropped() {
    LinkOptions small = new LinkOptions(600, 0, true, true);
    connect(Ends.client(), Ends.with(Ends.server(List.of(), BOTH), small));
    assertEquals(600, client.event(PppEvent.LinkUp.class).orElseThrow().mru());
    byte[] packet = new byte[601];
    packet[0] = 0x45;
    client.send(packet);
    assertEquals(0, client.taken().length);
  }

  @Test
  void control_characters_are_escaped_as_the_peer_wishes_and_no_others() {
    LinkOptions softwareFlow = new LinkOptions(1500, 0x000a0000, false, false);
    connect(Ends.client(), Ends.with(Ends.server(List.of(), BOTH), softwareFlow));
    client.send(new byte[] {0x45, 0x11, 0x13, 0x12});
    byte[] frame = client.taken();
    assertEquals(
        "7eff0300214500".substring(0, 12),
        java.util.HexFormat.of().formatHex(frame).substring(0, 12));
    assertEquals("7d317d3312", java.util.HexFormat.of().formatHex(frame).substring(12, 22));
    server.feed(frame);
    assertArrayEquals(new byte[] {0x45, 0x11, 0x13, 0x12}, server.packets.getLast());
  }

  @Test
  void closing_is_acknowledged_and_both_know_why() {
    connect(Ends.client(), Ends.server(List.of(), BOTH));
    client.link.close("that was all");
    End.exchange(client, server, 10);
    assertEquals(Optional.of(new PppEnd.Closed()), client.end());
    assertEquals(Optional.of(new PppEnd.Terminated("that was all")), server.end());
    assertFalse(client.waits());
    assertFalse(server.waits());
  }

  @Test
  void closing_ends_even_when_nobody_answers() {
    connect(Ends.client(), Ends.server(List.of(), BOTH));
    Duration before = client.now();
    client.link.close("");
    while (client.end().isEmpty() && client.tick()) {
      client.taken();
    }
    assertEquals(Optional.of(new PppEnd.Closed()), client.end());
    assertEquals(Duration.ofSeconds(6), client.now().minus(before));
  }

  @Test
  void a_peer_that_begins_anew_is_followed() {
    connect(Ends.client(), Ends.server(List.of(AuthProtocol.CHAP_MD5), BOTH));
    server = new End(Ends.server(List.of(AuthProtocol.CHAP_MD5), BOTH), 9);
    server.link.open();
    End.exchange(client, server, 100);
    assertEquals(2, client.events.stream().filter(PppEvent.Ipv4Up.class::isInstance).count());
    assertTrue(server.event(PppEvent.Ipv4Up.class).isPresent());
  }

  @Test
  void a_silent_peer_is_noticed_after_three_echoes() {
    connect(Ends.client(), Ends.server(List.of(), BOTH));
    client.tick();
    End.exchange(client, server, 4);
    Duration lastHeard = client.now();
    while (client.end().isEmpty() && client.tick()) {
      client.taken();
    }
    assertEquals(Optional.of(new PppEnd.Silent(3)), client.end());
    assertEquals(Duration.ofSeconds(40), client.now().minus(lastHeard));
  }

  @Test
  void a_lost_line_ends_at_once() {
    connect(Ends.client(), Ends.server(List.of(), BOTH));
    client.link.lineLost("");
    assertEquals(Optional.of(new PppEnd.CarrierLost("")), client.end());
    client.link.lineLost("");
    client.feed(new byte[] {0x7e});
    assertEquals(1, client.events.stream().filter(PppEvent.Down.class::isInstance).count());
  }
}
