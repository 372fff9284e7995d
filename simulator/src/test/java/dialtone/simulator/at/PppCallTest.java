package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.wire.Octets;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PPP behind CONNECT: our own automaton as the host, against the carrier's end.
final class PppCallTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final InetAddress SOMEBODY = InetAddress.ofLiteral("192.0.2.1");

  private static byte[] ping(InetAddress from) {
    byte[] echo = new IcmpMessage.EchoRequest(1, 1, Octets.of(new byte[32])).encode();
    return IpPacket.of(IpPacket.ICMP, from, SOMEBODY, echo).encode();
  }

  private static PppHost host(Bench bench) {
    return new PppHost(bench, "", "").dial();
  }

  private static Class<? extends PppEnd> end(PppHost host) {
    return host.end().orElseThrow(() -> new AssertionError(host.events.toString())).getClass();
  }

  @Test
  void a_host_gets_address_and_name_servers_and_packets_pass() {
    Bench bench = Bench.with("dns1=10.0.0.53", "dns2=10.0.0.54");
    PppHost host = host(bench);
    PppEvent.Ipv4Up up = host.ipv4().orElseThrow();
    assertEquals("10.64.0.2", up.local().getHostAddress());
    assertEquals(Optional.of(InetAddress.ofLiteral("10.64.64.64")), up.remote());
    assertEquals(
        List.of(InetAddress.ofLiteral("10.0.0.53"), InetAddress.ofLiteral("10.0.0.54")), up.dns());
    host.send(ping(up.local()));
    assertEquals(1, host.packets.size());
    IpPacket reply = IpPacket.parse(Octets.of(host.packets.getFirst()));
    assertEquals(SOMEBODY, reply.source());
    assertEquals(up.local(), reply.destination());
    assertEquals(List.of("LCP open, MRU 1500", "IPCP open, host 10.64.0.2"), bench.told);
  }

  @Test
  void a_packet_from_another_address_is_lost_and_so_is_one_without_carrier() {
    Bench bench = Bench.with();
    PppHost host = host(bench);
    host.send(ping(InetAddress.ofLiteral("10.9.9.9")));
    assertEquals(0, host.packets.size());
    bench.fault("no-carrier-on-data");
    host.send(ping(host.address()));
    assertEquals(0, host.packets.size());
  }

  @Test
  void both_families_come_up_where_the_network_has_both() {
    Bench bench = Bench.with("ipv6=2001:db8:1::2/64");
    bench.say("AT+CGDCONT=1,\"IPV4V6\",\"internet\"");
    PppHost host = host(bench);
    assertTrue(host.has(PppEvent.Ipv4Up.class), host.events::toString);
    assertTrue(host.has(PppEvent.Ipv6Up.class), host.events::toString);
  }

  @Test
  void a_network_without_ipv6_rejects_its_protocol() {
    PppHost host = host(Bench.with());
    assertTrue(host.has(PppEvent.FamilyRefused.class), host.events::toString);
    assertTrue(host.has(PppEvent.Ipv4Up.class), host.events::toString);
  }

  @ParameterizedTest
  @CsvSource({"pap, PAP", "chap, CHAP_MD5", "mschapv2, MSCHAP_V2", "'', CHAP_MD5"})
  void the_right_account_is_accepted_by_each_protocol(String auth, AuthProtocol by) {
    Bench bench = Bench.with("username=me", "password=sesame", "auth=" + auth);
    PppHost host = new PppHost(bench, "me", "sesame").dial();
    assertTrue(
        host.events.stream()
            .anyMatch(e -> e instanceof PppEvent.Authenticated(var with, _) && with == by),
        host.events::toString);
    assertTrue(host.has(PppEvent.Ipv4Up.class), host.events::toString);
  }

  @ParameterizedTest
  @CsvSource({"pap", "chap", "mschapv2"})
  void a_wrong_password_is_refused_and_the_modem_hangs_up(String auth) {
    Bench bench = Bench.with("username=me", "password=sesame", "auth=" + auth);
    PppHost host = new PppHost(bench, "me", "open").dial();
    assertEquals(PppEnd.AuthenticationRefused.class, end(host));
    assertEquals("NO CARRIER", bench.later(PATIENCE));
    assertTrue(bench.modem.session(1).isEmpty());
    assertFalse(bench.told.toString().contains("sesame"), bench.told::toString);
    assertEquals("OK", bench.say("AT"));
  }

  @Test
  void auth_none_asks_nobody() {
    Bench bench = Bench.with("username=me", "password=sesame", "auth=none");
    assertTrue(host(bench).has(PppEvent.Ipv4Up.class));
  }

  @Test
  void a_host_that_terminates_is_answered_and_the_modem_hangs_up() {
    Bench bench = Bench.with();
    PppHost host = host(bench);
    host.close("User request");
    assertEquals(PppEnd.Closed.class, end(host));
    assertEquals("NO CARRIER", bench.later(PATIENCE));
    assertEquals("OK", bench.say("AT"));
    assertEquals("down: terminated by the host: User request", bench.told.getLast());
    assertTrue(bench.modem.session(1).isEmpty());
  }

  @Test
  void a_network_that_terminates_says_why() {
    Bench bench = Bench.with();
    PppHost host = host(bench);
    bench.fault("terminate=Quota exceeded");
    host.exchange();
    PppEnd.Terminated end =
        assertInstanceOf(PppEnd.Terminated.class, host.end().orElseThrow(), host.events::toString);
    assertEquals("Quota exceeded", end.reason());
    assertEquals("NO CARRIER", bench.later(PATIENCE));
    assertEquals("OK", bench.say("AT"));
    assertTrue(bench.modem.session(1).isEmpty());
  }

  @Test
  void nothing_comes_any_more_after_echo_timeout_until_the_next_call() {
    Bench bench = Bench.with();
    PppHost host = host(bench);
    bench.fault("echo-timeout");
    host.send(ping(host.address()));
    assertEquals(0, host.packets.size());
    bench.later(PATIENCE);
    assertEquals(PppEnd.Silent.class, end(host));
    bench.face.hungUp();
    assertTrue(host(bench).has(PppEvent.Ipv4Up.class));
  }

  @Test
  void a_modem_may_ask_a_host_that_is_nobody() {
    assertTrue(host(Bench.with("auth=chap")).has(PppEvent.Ipv4Up.class));
  }

  @Test
  void reject_auth_refuses_the_right_password_too() {
    Bench bench = Bench.with("username=me", "password=sesame", "auth=pap");
    bench.fault("reject-auth");
    assertEquals(
        PppEnd.AuthenticationRefused.class, end(new PppHost(bench, "me", "sesame").dial()));
    Bench open = Bench.with();
    open.fault("reject-auth");
    assertEquals(PppEnd.AuthenticationRefused.class, end(host(open)));
  }

  @Test
  void no_ipcp_is_answered_by_a_protocol_reject() {
    Bench bench = Bench.with();
    bench.fault("no-ipcp");
    PppHost host = host(bench);
    assertFalse(host.has(PppEvent.Ipv4Up.class), host.events::toString);
    assertTrue(host.has(PppEvent.FamilyRefused.class), host.events::toString);
  }

  @Test
  void late_name_servers_replace_their_placeholders() {
    Bench bench = Bench.with("dns1=10.0.0.53", "dns2=10.0.0.54");
    bench.fault("late-dns");
    PppHost host = host(bench);
    bench.later(PATIENCE);
    assertEquals(
        List.of(InetAddress.ofLiteral("10.0.0.53"), InetAddress.ofLiteral("10.0.0.54")),
        host.ipv4().orElseThrow(() -> new AssertionError(host.events.toString())).dns());
  }

  @Test
  void lcp_silence_and_loop_back_are_told_apart_by_the_host() {
    Bench silent = Bench.with();
    silent.fault("lcp-silence");
    PppHost alone = host(silent);
    silent.later(PATIENCE);
    assertEquals(PppEnd.NoPeer.class, end(alone));
    Bench looped = Bench.with();
    looped.fault("loop-back");
    PppHost echoed = host(looped);
    looped.later(PATIENCE);
    assertEquals(PppEnd.LoopedBack.class, end(echoed));
  }

  @Test
  void the_link_survives_an_escape_to_commands_and_back() {
    Bench bench = Bench.with();
    PppHost host = host(bench);
    bench.later(Duration.ofSeconds(1));
    bench.send("+++");
    assertEquals("OK", bench.later(Duration.ofSeconds(1)));
    assertEquals("+CSQ: 22,99|OK", bench.say("AT+CSQ"));
    bench.say("ATO");
    host.send(ping(host.address()));
    assertEquals(1, host.packets.size());
  }

  @Test
  void a_drop_is_no_carrier_in_the_middle_of_data() {
    Bench bench = Bench.with();
    host(bench);
    assertEquals("NO CARRIER", bench.fault("drop-call"));
    assertEquals("OK", bench.say("AT"));
  }
}
