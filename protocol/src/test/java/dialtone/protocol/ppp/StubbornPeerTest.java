package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.wire.Octets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Peers that want something else, and go on wanting it.
@Timeout(10)
class StubbornPeerTest {
  private static final int LCP = PppProtocol.LCP;
  private static final int IPCP = PppProtocol.IPCP;
  private static final int REQUEST = ControlPacket.CONFIGURE_REQUEST;
  private static final int NAK = ControlPacket.CONFIGURE_NAK;
  private static final int REJECT = ControlPacket.CONFIGURE_REJECT;
  private static final int FAR_TOO_OFTEN = 1000;

  private final End end = Ends.opened(Ends.client());
  private final ScriptedPeer peer = new ScriptedPeer(end);

  private static ConfigOption address(int type, int address) {
    return ConfigOption.u32(type, address);
  }

  private static ConfigOption demand(int... value) {
    byte[] octets = new byte[value.length];
    for (int i = 0; i < value.length; i++) {
      octets[i] = (byte) value[i];
    }
    return ConfigOption.of(LcpPolicy.AUTHENTICATION, octets);
  }

  /// Answers each Configure-Request with `code` and `options` until the link gives up.
  private int answerForEver(int protocol, int code, ConfigOption... options) {
    int rounds = 0;
    while (end.end().isEmpty() && rounds < FAR_TOO_OFTEN) {
      Optional<ScriptedPeer.Heard> request = peer.last(protocol, REQUEST);
      if (request.isPresent()) {
        rounds++;
        peer.say(protocol, code, request.get().packet().identifier(), options);
      } else {
        end.tick();
      }
    }
    return rounds;
  }

  private String whyNotAgreed() {
    return assertInstanceOf(PppEnd.NotAgreed.class, end.end().orElseThrow()).why();
  }

  @Test
  void one_that_naks_lcp_for_ever_is_left() {
    assertEquals(10, answerForEver(LCP, NAK, ConfigOption.u32(LcpPolicy.ACCM, 0)));
    assertEquals("the peer refuses every Configure-Request of LCP", whyNotAgreed());
  }

  @Test
  void one_that_rejects_lcp_for_ever_is_left() {
    assertEquals(10, answerForEver(LCP, REJECT, ConfigOption.flag(99)));
    assertEquals("the peer rejects every Configure-Request of LCP", whyNotAgreed());
  }

  @Test
  void one_that_gives_another_address_each_time_is_left() {
    peer.openLcp();
    int rounds = 0;
    while (end.end().isEmpty() && rounds < FAR_TOO_OFTEN) {
      int identifier = peer.last(IPCP, REQUEST).orElseThrow().packet().identifier();
      rounds++;
      peer.say(IPCP, NAK, identifier, address(IpcpPolicy.ADDRESS, 0x0a000001 + rounds));
    }
    assertEquals("the network offers something else each time it is asked", whyNotAgreed());
    assertEquals(11, rounds);
  }

  @Test
  void one_that_never_has_an_address_is_left() {
    peer.openLcp();
    int rounds =
        answerForEver(
            IPCP,
            NAK,
            address(IpcpPolicy.PRIMARY_DNS, 0x0a0b0c0d),
            address(IpcpPolicy.SECONDARY_DNS, 0x0a0b0c0e));
    assertEquals(31, rounds);
    assertEquals("the network has given no address, asked 31 times", whyNotAgreed());
    assertTrue(end.now().toSeconds() < 10, "it took " + end.now());
  }

  @Test
  void one_that_floods_requests_is_left() {
    for (int i = 0; i < FAR_TOO_OFTEN && end.end().isEmpty(); i++) {
      peer.say(LCP, REQUEST, i & 0xff, ConfigOption.u32(LcpPolicy.MAGIC, 0x1234));
    }
    assertEquals("the peer begins the negotiation again and again", whyNotAgreed());
  }

  @Test
  void one_that_begins_anew_whenever_it_is_open_is_left() {
    for (int i = 0; i < FAR_TOO_OFTEN && end.end().isEmpty(); i++) {
      peer.openLcp();
    }
    assertEquals("the peer begins the negotiation again and again", whyNotAgreed());
  }

  @Test
  void one_that_grants_all_and_asks_nothing_is_left() {
    int rounds = 0;
    while (end.end().isEmpty() && rounds < FAR_TOO_OFTEN) {
      rounds++;
      if (!peer.acknowledge(LCP)) {
        end.tick();
      }
    }
    assertEquals("the peer speaks PPP but does not answer our requests", whyNotAgreed());
    assertEquals(30, end.now().toSeconds());
  }

  @Test
  void one_that_insists_on_a_way_we_do_not_have_is_named() {
    while (end.end().isEmpty()) {
      peer.say(LCP, REQUEST, 1, demand(0xc2, 0x27));
    }
    assertEquals(
        "the network insists on EAP; allowed here: MS-CHAPv2, CHAP-MD5, PAP", whyNotAgreed());
  }

  @Test
  void one_that_wants_ms_chap_1_is_offered_the_best_we_have() {
    peer.say(LCP, REQUEST, 7, demand(0xc2, 0x23, 0x80));
    assertEquals(List.of(demand(0xc2, 0x23, 0x81)), peer.last(LCP, NAK).orElseThrow().options());
  }

  @Test
  void options_that_nobody_knows_are_rejected_and_the_rest_waits() {
    ConfigOption callback = ConfigOption.of(13, new byte[] {6});
    peer.say(LCP, REQUEST, 3, ConfigOption.u16(LcpPolicy.MRU, 100), callback);
    assertEquals(List.of(callback), peer.last(LCP, REJECT).orElseThrow().options());
    peer.say(LCP, REQUEST, 4, ConfigOption.u16(LcpPolicy.MRU, 100));
    assertEquals(
        List.of(ConfigOption.u16(LcpPolicy.MRU, 128)), peer.last(LCP, NAK).orElseThrow().options());
  }

  @Test
  void compression_and_other_protocols_are_rejected() {
    peer.openLcp();
    peer.heard();
    peer.say(PppProtocol.CCP, REQUEST, 1, ConfigOption.u16(26, 0x7800));
    ScriptedPeer.Heard rejected = peer.last(LCP, ControlPacket.PROTOCOL_REJECT).orElseThrow();
    assertEquals("80fd010100081a047800", rejected.packet().data().toString());
    ConfigOption vj = ConfigOption.u32(IpcpPolicy.COMPRESSION, 0x002d0f01);
    peer.say(IPCP, REQUEST, 1, vj);
    assertEquals(List.of(vj), peer.last(IPCP, REJECT).orElseThrow().options());
  }

  @Test
  void codes_that_nobody_knows_are_rejected() {
    peer.openLcp();
    peer.heard();
    peer.say(LCP, new ControlPacket(42, 9, Octets.NONE));
    assertEquals(
        "2a090004",
        peer.last(LCP, ControlPacket.CODE_REJECT).orElseThrow().packet().data().toString());
    for (int harmless : new int[] {11, 12, 13}) {
      peer.say(LCP, new ControlPacket(harmless, 9, Octets.of(new byte[4])));
    }
    assertTrue(peer.heard().isEmpty());
  }

  @Test
  void an_echo_is_answered_with_our_magic_number() {
    peer.openLcp();
    peer.heard();
    byte[] data = {1, 2, 3, 4, 'h', 'i'};
    peer.say(LCP, new ControlPacket(ControlPacket.ECHO_REQUEST, 77, Octets.of(data)));
    ScriptedPeer.Heard reply = peer.last(LCP, ControlPacket.ECHO_REPLY).orElseThrow();
    assertEquals(77, reply.packet().identifier());
    assertEquals(6, reply.packet().data().size());
    assertTrue(!reply.packet().data().slice(0, 4).toString().equals("01020304"));
  }

  @Test
  void one_family_may_be_refused_while_the_other_comes_up() {
    End both = Ends.opened(Ends.client(Ends.ACCOUNT, Set.of(), EnumSet.allOf(IpFamily.class)));
    ScriptedPeer network = new ScriptedPeer(both);
    network.openLcp();
    byte[] rejected = {(byte) 0x80, 0x57, 1, 1, 0, 14};
    network.say(LCP, new ControlPacket(ControlPacket.PROTOCOL_REJECT, 5, Octets.of(rejected)));
    PppEvent.FamilyRefused refused = both.event(PppEvent.FamilyRefused.class).orElseThrow();
    assertEquals(IpFamily.IPV6, refused.family());
    assertEquals("the network does not offer IPv6", refused.why());
    assertTrue(both.end().isEmpty());
  }

  @Test
  void when_no_family_is_left_the_link_ends() {
    peer.openLcp();
    byte[] rejected = {(byte) 0x80, 0x21, 1, 1, 0, 4};
    peer.say(LCP, new ControlPacket(ControlPacket.PROTOCOL_REJECT, 5, Octets.of(rejected)));
    assertEquals("the network does not offer IPv4", whyNotAgreed());
  }

  @Test
  void an_address_of_zero_is_none() {
    peer.openLcp();
    peer.say(IPCP, REQUEST, 1);
    peer.acknowledge(IPCP);
    assertTrue(end.event(PppEvent.Ipv4Up.class).isEmpty());
    assertEquals("the network agreed to IPv4 but gave no address (0.0.0.0)", whyNotAgreed());
  }

  @Test
  void a_reason_to_end_is_repeated() {
    peer.openLcp();
    Octets reason =
        Octets.of("Peer not responding".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    peer.say(LCP, new ControlPacket(ControlPacket.TERMINATE_REQUEST, 8, reason));
    assertEquals(Optional.of(new PppEnd.Terminated("Peer not responding")), end.end());
    assertEquals(
        8, peer.last(LCP, ControlPacket.TERMINATE_ACK).orElseThrow().packet().identifier());
  }

  @Test
  void one_that_ends_the_link_instead_of_a_verdict_refuses_us() {
    peer.say(LCP, REQUEST, 1, demand(0xc0, 0x23));
    peer.acknowledge(LCP);
    assertTrue(peer.last(PppProtocol.PAP, PapProof.REQUEST).isPresent());
    peer.say(LCP, new ControlPacket(ControlPacket.TERMINATE_REQUEST, 8, Octets.NONE));
    assertEquals(Optional.of(new PppEnd.AuthenticationRefused(AuthProtocol.PAP, "")), end.end());
  }

  @Test
  void one_that_never_gives_a_verdict_is_left() {
    peer.say(LCP, REQUEST, 1, demand(0xc0, 0x23));
    peer.acknowledge(LCP);
    peer.heard();
    int requests = 0;
    while (end.end().isEmpty() && end.tick()) {
      List<ScriptedPeer.Heard> heard = peer.heard();
      requests += (int) heard.stream().filter(h -> h.protocol() == PppProtocol.PAP).count();
      heard.stream()
          .filter(h -> h.packet().code() == ControlPacket.ECHO_REQUEST)
          .forEach(
              h ->
                  peer.say(
                      LCP, new ControlPacket(ControlPacket.ECHO_REPLY, 1, Octets.of(new byte[4]))));
    }
    assertEquals("PAP came to no verdict", whyNotAgreed());
    assertEquals(9, requests);
  }

  @Test
  void options_that_are_cut_off_or_too_short_are_passed_over() {
    byte[][] broken = {
      {5, 0}, {5, 1}, {5, 6, 1, 2}, {5}, {1, 4, 5, (byte) 0xdc, 7, 0}, {3, (byte) 255}
    };
    for (byte[] options : broken) {
      peer.say(LCP, new ControlPacket(REQUEST, 1, Octets.of(options)));
    }
    assertTrue(peer.heard().stream().allMatch(heard -> heard.packet().code() == REQUEST));
    byte[] longerThanThePacket = {REQUEST, 1, 0, 100, 5, 6, 1, 2, 3, 4};
    peer.say(LCP, longerThanThePacket);
    peer.say(LCP, Arrays.copyOf(longerThanThePacket, 3));
    assertTrue(peer.heard().isEmpty());
    end.tick();
    peer.openLcp();
    assertTrue(end.event(PppEvent.LinkUp.class).isPresent());
  }

  @Test
  void answers_to_other_questions_are_passed_over() {
    int identifier = peer.last(LCP, REQUEST).orElseThrow().packet().identifier();
    peer.say(LCP, ControlPacket.CONFIGURE_ACK, identifier);
    peer.say(LCP, ControlPacket.CONFIGURE_ACK, identifier + 1, ConfigOption.flag(7));
    peer.say(LCP, NAK, identifier + 1, ConfigOption.flag(7));
    peer.say(LCP, REQUEST, 1);
    assertTrue(end.event(PppEvent.LinkUp.class).isEmpty());
  }
}
