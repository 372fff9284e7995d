package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes: a message or a problem with its place, never an exception.
@Timeout(60)
class SmsNoiseTest {
  private static final List<String> WHOLE =
      List.of(
          "07912160130320F5440B916171056429F5000021405291651569320500034C0202E9E8301D44479741F0B0"
              + "9C3E0785E56590BCCC0ED3CB6410FD0D7ABBCBA0B0FB4D4797E52E10",
          "07914306073011F0040B914316709807F2000880604290224080084E2D5174901A8BAF",
          "0011000B914356143254F60000AA04483E7B0F",
          "07914356060013F1065A098136397339F7219011700463802190117004638030");

  private static void checkPlace(SmsPdu.Decoded decoded, int size) {
    if (decoded instanceof SmsPdu.Malformed(String problem, int offset)) {
      assertFalse(problem.isBlank());
      assertTrue(offset >= 0 && offset <= size, problem + " at " + offset + " of " + size);
    }
  }

  @Test
  void noise_of_every_length() {
    Random random = new Random(23040);
    for (int length = 0; length <= 300; length++) {
      for (int round = 0; round < 200; round++) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        if (length > 0 && round % 2 == 0) {
          noise[0] = 0;
        }
        checkPlace(SmsPdu.decode(Octets.of(noise)), length);
        checkPlace(SmsPdu.decodeTpdu(Octets.of(noise)), length);
      }
    }
  }

  @Test
  void a_message_cut_anywhere_is_told_to_end_too_early() {
    for (String hex : WHOLE) {
      Octets whole = Octets.ofHex(hex);
      assertInstanceOf(SmsPdu.Message.class, SmsPdu.decode(whole));
      for (int size = 0; size < whole.size(); size++) {
        SmsPdu.Decoded decoded = SmsPdu.decode(whole.slice(0, size));
        SmsPdu.Malformed malformed = assertInstanceOf(SmsPdu.Malformed.class, decoded);
        assertTrue(malformed.problem().startsWith("ends "), malformed.problem());
        checkPlace(decoded, size);
      }
    }
  }

  @Test
  void one_wrong_octet_anywhere() {
    for (String hex : WHOLE) {
      byte[] octets = Octets.ofHex(hex).toArray();
      for (int at = 0; at < octets.length; at++) {
        byte was = octets[at];
        for (int value = 0; value < 256; value++) {
          octets[at] = (byte) value;
          checkPlace(SmsPdu.decode(Octets.of(octets)), octets.length);
        }
        octets[at] = was;
      }
    }
  }

  // ModemManager 1.24 src/tests/test-sms-part-3gpp.c: what its fuzzer found.
  @ParameterizedTest
  @CsvSource({
    "07912143658709F1040B918100551512F20000111010214365000BE8329BFD4697D9EC37, 27",
    "000ABF00, 4",
    "001C011C, 4",
    "004100010100014B00002E, 9",
    "00F101010C0000000000, 10"
  })
  void a_known_bad_pdu_is_refused(String hex, int offset) {
    SmsPdu.Malformed malformed =
        assertInstanceOf(SmsPdu.Malformed.class, SmsPdu.decode(Octets.ofHex(hex)));
    assertEquals(offset, malformed.offset(), malformed.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"03", "0003"})
  void nothing_is_made_of_a_reserved_type_or_half_an_address(String hex) {
    assertInstanceOf(SmsPdu.Malformed.class, SmsPdu.decode(Octets.ofHex(hex)));
  }
}
