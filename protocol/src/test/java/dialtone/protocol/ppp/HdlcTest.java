package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HdlcTest {
  private final List<byte[]> frames = new ArrayList<>();
  private int garbage;
  private final HdlcDecoder decoder =
      new HdlcDecoder(
          1508,
          0,
          new HdlcDecoder.Sink() {
            @Override
            public void frame(byte[] buffer, int length) {
              frames.add(Arrays.copyOf(buffer, length));
            }

            @Override
            public void garbage(byte[] buffer, int length) {
              garbage += length;
            }
          });

  private void feed(String hex) {
    byte[] octets = HexFormat.of().parseHex(hex);
    decoder.feed(octets, 0, octets.length);
  }

  private String frame() {
    return HexFormat.of().formatHex(frames.getLast());
  }

  /// Frames that others sent: a stack on an Atari to Earthlink in 1999, an HP Jornada 680, pppd
  /// and a modem with PAP in the sample of a log converter of 2019.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7eff03c021010000060702647b7e",
        "7eff7d23c0217d217d217d207d2e7d227d267d207d207d207d207d277d227d287d2270347e",
        "7eff7d23c0217d217d217d207d347d227d267d207d207d207d207d257d267d2e797d3a597d277d227d28"
            + "7d22ef3e7e",
        "7eff7d23c0217d217d207d207d387d227d267d207d207d207d207d237d24c0237d257d26d95c6b6f7d27"
            + "7d227d287d22f7497e",
        "7eff7d23c0217d247d207d207d287d237d24c023f94b7e",
        "7eff7d23c0217d267d227d207d24947d2d7e"
      })
  void the_check_sequence_is_what_others_send(String hex) {
    feed(hex);
    assertEquals(1, frames.size());
    assertEquals(0, garbage);
  }

  @Test
  void two_frames_may_share_a_flag_and_come_octet_by_octet() {
    String one = "ff7d23c0217d267d227d207d24947d2d";
    for (byte octet : HexFormat.of().parseHex("7e" + one + "7e" + one + "7e")) {
      decoder.feed(new byte[] {octet}, 0, 1);
    }
    assertEquals(2, frames.size());
    assertEquals("ff03c02106020004", frame());
  }

  @Test
  void an_aborted_frame_is_no_garbage() {
    feed("7eff7d23c0217d267d7e7eff7d23c0217d267d227d207d24947d2d7e");
    assertEquals(1, frames.size());
    assertEquals(0, garbage);
  }

  @Test
  void what_is_too_long_is_dropped_in_pieces() {
    byte[] long1 = new byte[100_000];
    Arrays.fill(long1, (byte) 'x');
    decoder.feed(long1, 0, long1.length);
    feed("7eff7d23c0217d267d227d207d24947d2d7e");
    assertEquals(1, frames.size());
    assertEquals(100_000, garbage);
  }

  @Test
  void what_is_encoded_is_decoded_whatever_it_is() {
    HdlcEncoder encoder = new HdlcEncoder();
    Random random = new Random(5);
    for (int length = 0; length <= 1500; length++) {
      encoder.agree(random.nextInt(), random.nextBoolean(), random.nextBoolean());
      byte[] packet = new byte[length];
      random.nextBytes(packet);
      int encoded = encoder.encode(PppProtocol.IPV4, packet, 0, length);
      decoder.feed(encoder.buffer(), 0, encoded);
      byte[] frame = frames.getLast();
      if (length >= 1) {
        byte[] tail = Arrays.copyOfRange(frame, frame.length - length, frame.length);
        assertArrayEquals(packet, tail);
      }
    }
    assertEquals(0, garbage);
  }

  @Test
  void lcp_goes_out_as_if_nothing_were_agreed() {
    HdlcEncoder encoder = new HdlcEncoder();
    encoder.agree(0, true, true);
    int length = encoder.encode(PppProtocol.LCP, new byte[] {6, 2, 0, 4}, 0, 4);
    assertEquals(
        "7eff7d23c0217d267d227d207d24947d2d7e",
        HexFormat.of().formatHex(encoder.buffer(), 0, length));
    length = encoder.encode(PppProtocol.IPV4, new byte[] {0x45, 0x11}, 0, 2);
    assertTrue(HexFormat.of().formatHex(encoder.buffer(), 0, length).startsWith("7e214511"));
  }

  @Test
  void one_wrong_bit_is_found() {
    byte[] good = HexFormat.of().parseHex("ff7d23c0217d267d227d207d24947d2d");
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      feed("7e" + HexFormat.of().formatHex(bad) + "7e");
    }
    assertEquals(0, frames.size());
  }

  @Test
  void flow_control_characters_on_the_way_are_taken_out() {
    List<byte[]> taken = new ArrayList<>();
    HdlcDecoder tolerant =
        new HdlcDecoder(
            1508,
            0x000a0000,
            new HdlcDecoder.Sink() {
              @Override
              public void frame(byte[] buffer, int length) {
                taken.add(Arrays.copyOf(buffer, length));
              }

              @Override
              public void garbage(byte[] buffer, int length) {}
            });
    byte[] octets = HexFormat.of().parseHex("7e11ff7d23c021137d2611117d227d11207d24947d2d7e");
    tolerant.feed(octets, 0, octets.length);
    assertEquals("ff03c02106020004", HexFormat.of().formatHex(taken.getFirst()));
  }
}
