package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.wire.Octets;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What modems were seen to do, from debug logs of pppd and from captures of the line.
class RecordedNegotiationTest {
  private static final int LCP = PppProtocol.LCP;
  private static final int IPCP = PppProtocol.IPCP;
  private static final int REQUEST = ControlPacket.CONFIGURE_REQUEST;
  private static final int NAK = ControlPacket.CONFIGURE_NAK;

  private static InetAddress address(int a, int b, int c, int d) {
    return Ipv4Octets.address(a << 24 | b << 16 | c << 8 | d);
  }

  private static ConfigOption option(int type, int a, int b, int c, int d) {
    return ConfigOption.u32(type, a << 24 | b << 16 | c << 8 | d);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private final End end =
      Ends.opened(
          Ends.client(
              Ends.account("vodafone", "vodafone"),
              java.util.EnumSet.allOf(AuthProtocol.class),
              java.util.Set.of(PppSettings.IpFamily.IPV4)));
  private final ScriptedPeer modem = new ScriptedPeer(end);

  private static final ConfigOption[] PLACEHOLDERS = {
    option(129, 10, 11, 12, 13),
    option(131, 10, 11, 12, 14),
    option(130, 10, 11, 12, 13),
    option(132, 10, 11, 12, 14)
  };

  private void nak(ConfigOption... options) {
    int identifier = modem.last(IPCP, REQUEST).orElseThrow().packet().identifier();
    modem.say(IPCP, NAK, identifier, options);
  }

  /// The modem asks for CHAP, answers itself and discards: an Option card in Vodafone Germany,
  /// Ubuntu's forum, 2009.
  private void authenticate() {
    modem.say(
        LCP,
        REQUEST,
        0,
        ConfigOption.u32(LcpPolicy.ACCM, 0),
        ConfigOption.of(LcpPolicy.AUTHENTICATION, hex("c22305")),
        ConfigOption.u32(LcpPolicy.MAGIC, 0x90e7b162),
        ConfigOption.flag(LcpPolicy.PROTOCOL_COMPRESSION),
        ConfigOption.flag(LcpPolicy.ADDRESS_COMPRESSION));
    assertTrue(modem.acknowledge(LCP));
    modem.say(LCP, new ControlPacket(ControlPacket.DISCARD_REQUEST, 1, Octets.of(new byte[4])));
    modem.say(
        PppProtocol.CHAP,
        new ControlPacket(
            ChapMessage.CHALLENGE,
            1,
            new ChapMessage(Octets.of(hex("2c9356c66e93d85de44ab73548da9594")), "UMTS_CHAP_SRVR")
                .encode()));
    ScriptedPeer.Heard response = modem.last(PppProtocol.CHAP, ChapMessage.RESPONSE).orElseThrow();
    ChapMessage said = ChapMessage.parse(response.packet().data()).orElseThrow();
    assertEquals("74cbe57696aab1f1efd378699e1d68d5", said.value().toString());
    assertEquals("vodafone", said.name());
    modem.say(PppProtocol.CHAP, new ControlPacket(ChapMessage.SUCCESS, 1, Octets.NONE));
    assertEquals(
        Optional.of(new PppEvent.Authenticated(AuthProtocol.CHAP_MD5, "")),
        end.event(PppEvent.Authenticated.class));
  }

  /// Vodafone Germany through a Nozomi card: placeholders once a second until the network has
  /// answered; the modem's own request has no address.
  @Test
  void placeholders_are_asked_away() {
    authenticate();
    nak(PLACEHOLDERS);
    nak(PLACEHOLDERS);
    assertTrue(end.tick(), "the modem takes its time");
    nak(PLACEHOLDERS);
    modem.say(IPCP, REQUEST, 0);
    assertEquals(0, modem.last(IPCP, ControlPacket.CONFIGURE_ACK).orElseThrow().options().size());
    end.tick();
    nak(option(3, 77, 24, 36, 100), option(129, 139, 7, 30, 125), option(131, 139, 7, 30, 126));
    assertTrue(modem.acknowledge(IPCP));
    assertEquals(
        new PppEvent.Ipv4Up(
            address(77, 24, 36, 100),
            Optional.empty(),
            List.of(address(139, 7, 30, 125), address(139, 7, 30, 126))),
        end.event(PppEvent.Ipv4Up.class).orElseThrow());
  }

  @Test
  void an_address_with_nothing_but_placeholders_comes_up_without_name_servers() {
    authenticate();
    int rounds = 0;
    Optional<ScriptedPeer.Heard> request = modem.last(IPCP, REQUEST);
    while (request.isEmpty() || request.get().options().size() > 1) {
      if (request.isPresent()) {
        rounds++;
        modem.say(
            IPCP,
            NAK,
            request.get().packet().identifier(),
            option(3, 10, 1, 2, 3),
            PLACEHOLDERS[0],
            PLACEHOLDERS[1]);
      } else {
        end.tick();
      }
      request = modem.last(IPCP, REQUEST);
    }
    modem.say(
        IPCP,
        new ControlPacket(
            ControlPacket.CONFIGURE_ACK,
            request.get().packet().identifier(),
            request.get().packet().data()));
    modem.say(IPCP, REQUEST, 1);
    assertEquals(
        new PppEvent.Ipv4Up(address(10, 1, 2, 3), Optional.empty(), List.of()),
        end.event(PppEvent.Ipv4Up.class).orElseThrow());
    assertEquals(10, rounds);
  }

  @Test
  void a_modem_that_acknowledges_placeholders_gives_no_name_servers() {
    authenticate();
    nak(option(3, 10, 1, 2, 3));
    assertTrue(modem.acknowledge(IPCP));
    modem.say(IPCP, REQUEST, 1);
    assertEquals(List.of(), end.event(PppEvent.Ipv4Up.class).orElseThrow().dns());
  }

  @Test
  void one_name_server_is_enough() {
    authenticate();
    nak(option(3, 10, 1, 2, 3), option(129, 9, 9, 9, 9), option(131, 0, 0, 0, 0));
    Duration before = end.now();
    assertTrue(modem.acknowledge(IPCP));
    modem.say(IPCP, REQUEST, 1);
    assertEquals(
        List.of(address(9, 9, 9, 9)), end.event(PppEvent.Ipv4Up.class).orElseThrow().dns());
    assertEquals(before, end.now());
  }

  @Test
  void name_servers_that_are_rejected_are_done_without() {
    authenticate();
    int identifier = modem.last(IPCP, REQUEST).orElseThrow().packet().identifier();
    modem.say(
        IPCP,
        ControlPacket.CONFIGURE_REJECT,
        identifier,
        option(129, 0, 0, 0, 0),
        option(131, 0, 0, 0, 0));
    nak(option(3, 10, 1, 2, 3));
    assertTrue(modem.acknowledge(IPCP));
    modem.say(IPCP, REQUEST, 1, option(3, 10, 64, 64, 64));
    PppEvent.Ipv4Up up = end.event(PppEvent.Ipv4Up.class).orElseThrow();
    assertEquals(Optional.of(address(10, 64, 64, 64)), up.remote());
  }

  /// Octets of the modem's side in the sample of a log converter, captured on 2019-03-20: it asks
  /// for PAP, ends the link and says so.
  @Test
  void the_octets_of_a_modem_of_2019_are_understood() {
    end.feed(hex("0d0a 434f4e4e454354 0d0a"));
    end.feed(
        hex(
            "7eff7d23c0217d217d207d207d387d227d267d207d207d207d207d237d24c0237d257d26d95c6b6f7d27"
                + "7d227d287d22f7497e"));
    assertEquals(
        4 + 1, modem.last(LCP, ControlPacket.CONFIGURE_ACK).orElseThrow().options().size());
    end.feed(hex("7eff7d23c0217d267d227d207d24947d2d7e"));
    end.feed(hex("0d0a 4e4f2043415252494552 0d0a"));
    assertEquals(Optional.of(new PppEnd.CarrierLost("NO CARRIER")), end.end());
  }
}
