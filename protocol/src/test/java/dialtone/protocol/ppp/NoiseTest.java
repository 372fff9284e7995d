package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever comes, no exception escapes, and the link ends or still negotiates.
@Timeout(60)
class NoiseTest {
  private static final PppSettings CLIENT =
      Ends.client(Ends.ACCOUNT, EnumSet.allOf(AuthProtocol.class), EnumSet.allOf(IpFamily.class));
  private static final PppSettings SERVER =
      Ends.server(List.of(AuthProtocol.MSCHAP_V2), EnumSet.allOf(IpFamily.class));

  private static void assertEndsOrNegotiates(End end) {
    for (int i = 0; i < 500 && end.end().isEmpty() && end.tick(); i++) {
      end.taken();
    }
    // A link that came up asks for a sign of life for ever, as many peers never give one.
    boolean up =
        end.events.stream()
            .anyMatch(e -> e instanceof PppEvent.Ipv4Up || e instanceof PppEvent.Ipv6Up);
    assertTrue(end.end().isPresent() || up && end.waitsFor(PppLink.Timer.ECHO), "it hangs");
  }

  @Test
  void noise_of_every_length_between_flags() {
    Random random = new Random(6);
    End end = Ends.opened(CLIENT);
    for (int length = 0; length <= 2000; length++) {
      byte[] noise = new byte[length + 2];
      random.nextBytes(noise);
      noise[0] = 0x7e;
      noise[length + 1] = 0x7e;
      end.feed(noise);
    }
    assertEndsOrNegotiates(end);
    assertInstanceOf(PppEnd.NoPeer.class, end.end().orElseThrow());
  }

  @Test
  void noise_of_every_length_with_a_good_check_sequence() {
    Random random = new Random(7);
    HdlcEncoder encoder = new HdlcEncoder();
    int[] protocols = {
      PppProtocol.LCP, PppProtocol.IPCP, PppProtocol.IPV6CP, PppProtocol.PAP, PppProtocol.CHAP
    };
    for (int length = 0; length <= 2000; length++) {
      End end = Ends.opened(CLIENT);
      ScriptedPeer peer = new ScriptedPeer(end);
      peer.openLcp();
      for (int protocol : protocols) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        if (length > 3) {
          noise[0] = (byte) random.nextInt(13);
          noise[2] = (byte) (length >> 8);
          noise[3] = (byte) length;
        }
        int encoded = encoder.encode(protocol, noise, 0, length);
        end.link.feed(encoder.buffer(), 0, encoded);
      }
      assertEndsOrNegotiates(end);
    }
  }

  @Test
  void a_million_octets_of_noise_and_then_a_peer() {
    byte[] noise = new byte[1_000_000];
    new Random(8).nextBytes(noise);
    End client = Ends.opened(CLIENT);
    client.feed(noise);
    client.feed(new byte[] {0x7e});
    End server = new End(SERVER, 2);
    server.link.open();
    client.taken();
    client.tick();
    End.exchange(client, server, 100);
    assertTrue(client.event(PppEvent.Ipv4Up.class).isPresent());
  }

  @Test
  void a_million_octets_of_text_without_an_end() {
    byte[] text = new byte[1_000_000];
    java.util.Arrays.fill(text, (byte) 'U');
    End client = Ends.opened(CLIENT);
    client.feed(text);
    assertEndsOrNegotiates(client);
    PppEnd.NoPeer end = assertInstanceOf(PppEnd.NoPeer.class, client.end().orElseThrow());
    assertEquals("text: ".length() + 200, end.heard().length());
  }

  /// Both sides of a good negotiation, octet by octet.
  private static List<byte[]> recorded() {
    End client = Ends.opened(CLIENT);
    End server = new End(SERVER, 2);
    server.link.open();
    List<byte[]> toClient = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      server.feed(client.taken());
      byte[] bytes = server.taken();
      toClient.add(bytes);
      client.feed(bytes);
    }
    assertTrue(client.event(PppEvent.Ipv6Up.class).isPresent());
    return toClient;
  }

  @Test
  void a_good_negotiation_with_octets_changed_lost_or_doubled() {
    List<byte[]> good = recorded();
    Random random = new Random(9);
    for (int run = 0; run < 1000; run++) {
      End client = Ends.opened(CLIENT);
      for (byte[] bytes : good) {
        client.feed(mutated(bytes, random));
      }
      assertEndsOrNegotiates(client);
    }
  }

  /// As above, but the check sequence is made good again, so that the automaton sees the damage.
  @Test
  void a_good_negotiation_with_fields_changed() {
    List<byte[]> frames = new ArrayList<>();
    HdlcDecoder decoder =
        new HdlcDecoder(
            2000,
            0,
            new HdlcDecoder.Sink() {
              @Override
              public void frame(byte[] buffer, int length) {
                frames.add(java.util.Arrays.copyOf(buffer, length));
              }

              @Override
              public void garbage(byte[] buffer, int length) {}
            });
    recorded().forEach(bytes -> decoder.feed(bytes, 0, bytes.length));
    Random random = new Random(10);
    HdlcEncoder encoder = new HdlcEncoder();
    for (int run = 0; run < 1000; run++) {
      End client = Ends.opened(CLIENT);
      for (byte[] frame : frames) {
        int header = frame[0] == (byte) 0xff ? 2 : 0;
        int protocol = (frame[header] & 0xff) << 8 | frame[header + 1] & 0xff;
        byte[] packet = java.util.Arrays.copyOfRange(frame, header + 2, frame.length);
        byte[] changed = random.nextInt(3) == 0 ? mutated(packet, random) : packet;
        int length = encoder.encode(protocol, changed, 0, changed.length);
        client.link.feed(encoder.buffer(), 0, length);
      }
      assertEndsOrNegotiates(client);
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte octet : bytes) {
      switch (random.nextInt(40)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> {}
        case 2 -> {
          out.write(octet);
          out.write(octet);
        }
        default -> out.write(octet);
      }
    }
    return out.toByteArray();
  }
}
