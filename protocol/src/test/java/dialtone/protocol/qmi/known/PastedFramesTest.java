package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.BrokenFrame;
import dialtone.protocol.qmi.Framed;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.RealFrames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedFramesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01130080020102ffff2800070002040000000000",
        "01 13 00 80 02 01 02 ff ff 28 00 07 00 02 04 00 00 00 00 00",
        "01:13:00:80:02:01:02:FF:FF:28:00:07:00:02:04:00:00:00:00:00",
        "0x01, 0x13, 0x00, 0x80, 0x02, 0x01, 0x02, 0xff, 0xff, 0x28, 0x00, 0x07, 0x00, 0x02, 0x04,"
            + " 0x00, 0x00, 0x00, 0x00, 0x00",
        """
        [02 Feb 2026, 10:00:00] [Debug] [/dev/cdc-wdm0] received message...
        <<<<<< RAW:
        <<<<<<   length = 20
        <<<<<<   data   = 01:13:00:80:02:01:02:FF:FF:28:00:07:00:02:04:00:00:00:00:00
        [02 Feb 2026, 10:00:00] [Debug] [/dev/cdc-wdm0] received generic response
        """,
        """
        0000   01 13 00 80 02 01 02 ff ff 28 00 07 00 02 04 00   .........(......
        0010   00 00 00 00                                       ....
        """,
        """
        00000000  01 13 00 80 02 01 02 ff  ff 28 00 07 00 02 04 00  |.........(......|
        00000010  00 00 00 00                                       |....|
        00000014
        """,
        """
        00000000: 0113 0080 0201 02ff ff28 0007 0002 0400  .........(......
        00000010: 0000 0000                                ....
        """
      })
  void a_frame_is_found_however_it_was_pasted(String text) {
    List<Framed> frames = PastedFrames.parse(text);
    assertEquals(1, frames.size());
    QmiMessage message = assertInstanceOf(QmiMessage.class, frames.getFirst());
    assertEquals(RealFrames.message(RealFrames.VERIFIED).header(), message.header());
  }

  @Test
  void octets_themselves_are_read() {
    byte[] octets = RealFrames.bytes(RealFrames.IDS);
    List<Framed> frames = PastedFrames.parse(new String(octets, StandardCharsets.ISO_8859_1));
    QmiMessage message = assertInstanceOf(QmiMessage.class, frames.getFirst());
    assertEquals(0x25, message.header().id());
  }

  @Test
  void several_frames_stand_behind_each_other() {
    List<Framed> frames = PastedFrames.parse(String.join("\n", RealFrames.ALL));
    assertEquals(RealFrames.ALL.size(), frames.size());
    frames.forEach(each -> assertInstanceOf(QmiMessage.class, each));
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is empty, 0",
    "'  ', it is empty, 0",
    "00, 'its header has 6 octets, 1 are there', 1",
    "0201, 'its header has 6 octets, 2 are there', 2",
    "010c0000020100ffff25000000 01ff00000201, 'it claims 255 octets behind its marker where 5 are',"
        + " 14",
    "010c0000020100ffff25000000 aa, 'its header has 6 octets, 1 are there', 14",
    "0102000002010000, 'it claims 2 octets behind its marker where 7 are', 1"
  })
  void the_broken_frame_is_the_last(String text, String why, int offset) {
    try {
      assertEquals(new BrokenFrame(why, offset), PastedFrames.parse(text).getLast());
    } catch (ModemFailure failure) {
      assertEquals(new BrokenFrame(why, offset).failure().failure(), failure.failure());
    }
  }

  @ParameterizedTest
  @CsvSource({"010, the last octet has one digit, 3", "01zz, this is no hexadecimal digit, 2"})
  void what_is_not_hexadecimal_is_refused(String text, String why, int offset) {
    ModemFailure failure = assertThrows(ModemFailure.class, () -> PastedFrames.parse(text));
    assertEquals(
        new Failure.Garbled("the QMI frame", why, OptionalInt.of(offset)), failure.failure());
  }
}
