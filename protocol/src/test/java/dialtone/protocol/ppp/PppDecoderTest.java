package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.ppp.DecodedFrame.Value;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PppDecoderTest {

  /// The frame in one line: `name=value`, options in brackets.
  private static String shown(String hex) {
    StringBuilder shown = new StringBuilder();
    DecodedFrame frame = PppDecoder.decode(hex);
    for (DecodedFrame.Field field : frame.fields()) {
      shown.append(field.name()).append('=').append(plain(field.value())).append(' ');
    }
    for (DecodedFrame.Option option : frame.options()) {
      shown.append('[').append(option.name()).append(' ').append(plain(option.value())).append(']');
    }
    return shown.toString().strip();
  }

  private static String plain(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Flag(boolean set) -> Boolean.toString(set);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c02101010004 | protocol=LCP code=Configure-Request identifier=1
          0xc0 0x21 0x09 0x02 0x00 0x08 12:34:56:78\s\
          | protocol=LCP code=Echo-Request identifier=2 magic=0x12345678
          7eff7d23c0217d267d227d207d24947d2d7e\s\
          | protocol=LCP code=Terminate-Ack identifier=2 checkSequence=true
          ff7d23c0217d267d227d207d24947d2d\s\
          | protocol=LCP code=Terminate-Ack identifier=2 checkSequence=true
          ff03c021050800084279652e | protocol=LCP code=Terminate-Request identifier=8 reason=Bye.
          ff03c02101010014020600000000050612345678070208 02\s\
          | protocol=LCP code=Configure-Request identifier=1 [asyncMap 0x00000000]\
          [magic 0x12345678][protocolCompression true][addressCompression true]
          c021010100090305c22381\s\
          | protocol=LCP code=Configure-Request identifier=1 [authentication MS-CHAPv2]
          8021 0301 0010 03060a400002 81060a0b0c0d\s\
          | protocol=IPCP code=Configure-Nak identifier=1 [address 10.64.0.2]\
          [primaryDns 10.11.12.13]
          c0230101000d 0475736572 03 6b6579\s\
          | protocol=PAP code=Authenticate-Request identifier=1 user=user password=***
          c223030100064f4b | protocol=CHAP code=Success identifier=1 message=OK
          c02108020006 8057 | protocol=LCP code=Protocol-Reject identifier=2 rejected=IPV6CP
          214500 | protocol=IPv4 octets=2 data=4500
          8057 0101000e 010a 0011223344556677\s\
          | protocol=IPV6CP code=Configure-Request identifier=1\s\
          [interfaceIdentifier 0011223344556677]
          """)
  void a_frame_is_named(String hex, String expected) {
    assertEquals(expected, shown(hex));
  }

  @Test
  void a_password_is_not_shown() {
    assertFalse(shown("c0230101000d0475736572036b6579").contains("key"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is empty, 0",
    "7e7e, it is empty, 0",
    "c02, the last octet has one digit, 3",
    "c0zz, this is no hexadecimal digit, 2",
    "c0, 'the second octet of the protocol needs 1 octets, 0 are left', 1",
    "7eff7d23c0217d267d227d207d24947d2e7e, its check sequence is wrong, 15",
    "c02101010003, 'its length is 3, at least 4 are needed', 4",
    "c02101010005, 'a packet of 5 octets needs 1 octets, 0 are left', 6",
    "c021010100060100, 'the length of option 1 is 0, less than 2', 7",
    "c0210101000601 04, 'option mru needs 2 octets, 0 are left', 8",
    "c02101010007 010305, 'the value has 1 octets, not 2', 8",
    "7ec0217ec0217e, a second frame begins, 3"
  })
  void what_is_wrong_is_said_with_its_place(String hex, String why, int offset) {
    ModemFailure failure = assertThrows(ModemFailure.class, () -> PppDecoder.decode(hex));
    assertEquals(
        new Failure.Garbled("the PPP frame", why, OptionalInt.of(offset)), failure.failure());
  }

  @Test
  void noise_is_decoded_or_refused() {
    Random random = new Random(11);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(40)];
      random.nextBytes(noise);
      if (noise.length > 2) {
        noise[0] = (byte) (random.nextBoolean() ? 0xc0 : 0x80);
        noise[1] = 0x21;
      }
      try {
        PppDecoder.decode(HexFormat.of().formatHex(noise));
      } catch (ModemFailure named) {
        assertEquals(Failure.Garbled.class, named.failure().getClass());
        refused++;
      }
    }
    assertEquals(true, refused > 1000);
  }
}
