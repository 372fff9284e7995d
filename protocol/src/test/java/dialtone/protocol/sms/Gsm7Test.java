package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.wire.Octets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The alphabets of TS 23.038, as the standard's own tables and Android's GsmAlphabet have them.
class Gsm7Test {
  private static String read(Language language, String hex) {
    return Gsm7.decode(HexFormat.of().parseHex(hex), language);
  }

  @Test
  void every_septet_of_the_default_alphabet_is_written_as_it_is_read() {
    for (int septet = 0; septet < 128; septet++) {
      if (septet != 0x1b) {
        String text = Gsm7.decode((byte) septet);
        assertEquals(Octets.of((byte) septet), Octets.of(Gsm7.encode(text).orElseThrow()), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1b1465, ^e",
    "0, 0, 1b65, €",
    "0, 0, 1b41, A",
    "0, 0, 411b, A",
    "0, 0, 1b0a, '\f'",
    "1, 1, 0407 0b0c 1c1d 4060, €ıĞğŞşİç",
    "0, 1, 1b47 1b49 1b53 1b63 1b67 1b69 1b73 1b65, ĞİŞçğış€",
    "0, 2, 1b09 1b41 1b49 1b4f 1b55 1b61 1b69 1b6f 1b75, çÁÍÓÚáíóú",
    "3, 3, 04060708090b0c0e0f, êúíóçÔôÁá",
    "3, 3, 12131415161718191a1c1d1e1f, 'ªÇÀ∞^\\€Ó|ÂâÊÉ'",
    "3, 3, 24405b5c5d5e5f607b7c7d7e7f, ºÍÃÕÚÜ§~ãõ`üà",
    "0, 3, 1b05 1b0b 1b12 1b1f 1b5b 1b61 1b7f, êÔΦÊÃÂâ"
  })
  void a_languages_tables_are_read(int locking, int single, String hex, String text) {
    assertEquals(text, read(new Language(locking, single), hex.replace(" ", "")));
  }

  @Test
  void two_escapes_are_a_space() {
    assertEquals("A B", read(Language.NONE, "411b1b42"));
  }

  @Test
  void a_table_that_is_not_here_is_named_and_the_default_read() {
    // Hindi is language 6.
    UserDataHeader header =
        UserDataHeader.of(
            new UserDataHeader.LockingShift(6),
            new UserDataHeader.SingleShift(6),
            new UserDataHeader.SingleShift(2));
    assertEquals(List.of(6), header.unsupportedLanguages());
    assertEquals("AB", read(header.language(), "4142"));
  }

  @Test
  void what_the_alphabet_has_not_is_not_encoded() {
    assertEquals(Optional.empty(), Gsm7.encode("ő"));
    assertEquals(Optional.empty(), Gsm7.encode("\u001b"));
    assertEquals(Optional.empty(), Gsm7.encode("\0"));
  }

  @ParameterizedTest
  @CsvSource({
    "00, GSM7, -1, false",
    "04, EIGHT_BIT, -1, false",
    "08, UCS2, -1, false",
    "10, GSM7, 0, false",
    "1a, UCS2, 2, false",
    "20, GSM7, -1, true",
    "48, UCS2, -1, false",
    "80, GSM7, -1, false",
    "c8, GSM7, -1, false",
    "d9, GSM7, -1, false",
    "e9, UCS2, -1, false",
    "f0, GSM7, 0, false",
    "f5, EIGHT_BIT, 1, false"
  })
  void a_coding_scheme_is_read_by_its_group(
      String octet, DataCoding.Alphabet alphabet, int messageClass, boolean compressed) {
    DataCoding coding = new DataCoding(Integer.parseInt(octet, 16));
    assertEquals(alphabet, coding.alphabet());
    assertEquals(
        messageClass < 0 ? OptionalInt.empty() : OptionalInt.of(messageClass),
        coding.messageClass());
    assertEquals(compressed, coding.compressed());
  }

  @Test
  void waiting_messages_are_told_by_kind() {
    assertEquals(
        Optional.of(new DataCoding.Waiting(DataCoding.WaitingKind.VOICE_MAIL, true, false)),
        new DataCoding(0xc8).waiting());
    assertEquals(
        Optional.of(new DataCoding.Waiting(DataCoding.WaitingKind.FAX, false, true)),
        new DataCoding(0xd1).waiting());
    assertEquals(Optional.empty(), new DataCoding(0xf1).waiting());
  }
}
