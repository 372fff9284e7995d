package dialtone.protocol.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QmuxTest {

  @ParameterizedTest
  @CsvSource({
    "010c0000020100ffff25000000, 2, 1, REQUEST, 65535, 0x25, 0",
    "01130080020102ffff2800070002040000000000, 2, 1, RESPONSE, 65535, 0x28, 7",
    "012d0080100104b40026002100011e002447504753412c412c312c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2a31450d0a,"
        + " 16, 1, INDICATION, 180, 0x26, 33",
    "010f00000000000122000400010100ff, 0, 0, REQUEST, 1, 0x22, 4",
    "010b0080000001ff27000000, 0, 0, RESPONSE, 255, 0x27, 0",
    "010b008000000200 27000000, 0, 0, INDICATION, 0, 0x27, 0",
    "010c0000e7030007015655 0000, 231, 3, REQUEST, 263, 0x5556, 0",
    "020c0090010500010020000000, 400, 5, REQUEST, 1, 0x20, 0"
  })
  void a_frame_has_a_header(
      String hex, int service, int client, Kind kind, int transaction, int id, int length) {
    QmiMessage message = RealFrames.message(hex.replace(" ", ""));
    assertEquals(new Header(service, client, kind, transaction, id), message.header());
    assertEquals(length, message.length());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'its header has 6 octets, 0 are there', 0",
    "010c000002, 'its header has 6 octets, 5 are there', 5",
    "030c0000020100ffff25000000, 'it begins with 0x03, not with 0x01', 0",
    "010d0000020100ffff25000000, 'it claims 13 octets behind its marker where 12 are', 1",
    "01ffff00020100ffff25000000, 'it claims 65535 octets behind its marker where 12 are', 1",
    "010500000201, 'the message''s header has 7 octets, 0 are there', 6",
    "0109000000000001 2700, 'the message''s header has 6 octets, 4 are there', 10",
    "010c0000020100ffff2500ff00, 'its TLVs claim 255 octets where 0 are', 11"
  })
  void what_is_wrong_is_said_with_its_place(String hex, String why, int offset) {
    byte[] frame = RealFrames.bytes(hex.replace(" ", ""));
    BrokenFrame broken = assertInstanceOf(BrokenFrame.class, Qmux.parse(frame));
    assertEquals(new BrokenFrame(why, offset), broken);
    assertEquals(
        new Failure.Garbled("the QMI frame", why, OptionalInt.of(offset)),
        broken.failure().failure());
  }

  @Test
  void a_frame_that_is_cut_anywhere_is_refused() {
    for (String hex : RealFrames.ALL) {
      byte[] whole = RealFrames.bytes(hex);
      for (int length = 0; length < whole.length; length++) {
        assertInstanceOf(BrokenFrame.class, Qmux.parse(Arrays.copyOf(whole, length)));
      }
    }
  }

  @Test
  void the_longest_frame_is_read() {
    byte[] frame = new byte[Qmux.LONGEST];
    byte[] head = RealFrames.bytes("01ffff80030102010020" + "00" + "f3ff");
    System.arraycopy(head, 0, frame, 0, head.length);
    QmiMessage message = assertInstanceOf(QmiMessage.class, Qmux.parse(frame));
    assertEquals(0xfff3, message.length());
    TlvReader tlvs = message.tlvs();
    int count = 0;
    while (tlvs.next()) {
      count++;
    }
    assertEquals(0xfff3 / 3, count);
    assertEquals(java.util.List.of(), tlvs.problems());
  }

  @Test
  void noise_is_a_broken_frame_or_a_message_within_its_bounds() {
    Random random = new Random(3);
    int messages = 0;
    for (int i = 0; i < 50_000; i++) {
      byte[] noise = new byte[random.nextInt(65)];
      random.nextBytes(noise);
      if (i % 2 == 0 && noise.length > 12) {
        noise[0] = 1;
        noise[1] = (byte) (noise.length - 1);
        noise[2] = 0;
        noise[4] = (byte) (i % 3);
        int header = i % 3 == 0 ? 12 : 13;
        noise[header - 2] = (byte) (noise.length - header);
        noise[header - 1] = 0;
      }
      if (Qmux.parse(noise) instanceof QmiMessage message) {
        messages++;
        TlvReader tlvs = message.tlvs();
        while (tlvs.next()) {
          tlvs.octets(tlvs.remaining());
          assertTrue(tlvs.whole());
        }
        tlvs.problems().forEach(p -> assertTrue(p.offset() < noise.length, p::toString));
        assertTrue(QmiResult.of(message).isEmpty() || noise.length >= 20);
      }
    }
    assertTrue(messages > 15_000, "messages: " + messages);
  }

  @Test
  void a_frame_lies_anywhere_in_a_buffer() {
    byte[] buffer = RealFrames.bytes("ffff" + RealFrames.MODEL + "ff");
    QmiMessage message =
        assertInstanceOf(QmiMessage.class, Qmux.parse(buffer, 2, buffer.length - 3));
    TlvReader tlvs = message.tlvs();
    assertTrue(tlvs.next() && tlvs.next());
    assertEquals("EM12-AW\t", tlvs.text(tlvs.remaining()));
    assertEquals(HexFormat.of().parseHex(RealFrames.MODEL).length + 2, tlvs.valueOffset() + 8);
  }
}
