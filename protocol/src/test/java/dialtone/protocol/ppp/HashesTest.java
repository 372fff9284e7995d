package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashesTest {
  private static final Account RFC_2759 = Ends.account("User", "clientPass");
  private static final Octets CHALLENGE = octets("5B5D7C7D7B3F2F3E3C2C602132262628");
  private static final Octets PEER_CHALLENGE = octets("21402324255E262A28295F2B3A337C7E");
  private static final Octets NT_RESPONSE =
      octets("82309ECD8D708B5EA08FAA3981CD83544233114A3D85D6DF");
  private static final String SUCCESS = "S=407A5589115FD0D6209F510FE9C04566932CDA56";

  private static Octets octets(String hex) {
    return Octets.of(HexFormat.of().parseHex(hex));
  }

  /// RFC 1320 §A.5.
  @ParameterizedTest
  @CsvSource({
    "'', 31d6cfe0d16ae931b73c59d7e0c089c0",
    "a, bde52cb31de33e46245e05fbdbd6fb24",
    "abc, a448017aaf21d8525fc10ae87aa6729d",
    "message digest, d9130a8164549fe818874806e1c7014b",
    "abcdefghijklmnopqrstuvwxyz, d79e1c308aa5bbcdeea8ed63df412da9",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789, "
        + "043f8582f241db351ce627e153e7f0e4",
    "12345678901234567890123456789012345678901234567890123456789012345678901234567890, "
        + "e33b4ddc9c38f2199c3e7b164fcc0536"
  })
  void md4_is_that_of_rfc_1320(String text, String digest) {
    byte[] made = Md4.digest(text.getBytes(StandardCharsets.US_ASCII));
    assertEquals(digest, HexFormat.of().formatHex(made));
  }

  /// RFC 2759 §9.2.
  @Test
  void ms_chap_v2_is_that_of_rfc_2759() {
    assertEquals(
        NT_RESPONSE, Octets.of(MsChapV2Hashes.ntResponse(CHALLENGE, PEER_CHALLENGE, RFC_2759)));
    Account withDomain = Ends.account("BIGCO\\User", "clientPass");
    assertEquals(
        NT_RESPONSE, Octets.of(MsChapV2Hashes.ntResponse(CHALLENGE, PEER_CHALLENGE, withDomain)));
  }

  @Test
  void the_other_end_must_prove_itself_in_ms_chap_v2() {
    MsChapV2 algorithm = new MsChapV2(new Random(1));
    Octets response = octets(PEER_CHALLENGE + "0000000000000000" + NT_RESPONSE + "00");
    assertTrue(algorithm.isRight(0, CHALLENGE, response, RFC_2759));
    assertEquals(
        Optional.of("Welcome"),
        algorithm.verified(SUCCESS + " M=Welcome", CHALLENGE, response, RFC_2759));
    assertEquals(Optional.of(""), algorithm.verified(SUCCESS, CHALLENGE, response, RFC_2759));
    String forged = SUCCESS.replace('4', '5');
    assertTrue(algorithm.verified(forged, CHALLENGE, response, RFC_2759).isEmpty());
    assertTrue(algorithm.verified("", CHALLENGE, response, RFC_2759).isEmpty());
    assertFalse(algorithm.isRight(0, CHALLENGE, Octets.NONE, RFC_2759));
  }

  @ParameterizedTest
  @CsvSource({
    "E=691 R=1 C=00112233445566778899AABBCCDDEEFF V=3 M=Access denied, "
        + "Access denied (error 691: wrong user name or password)",
    "E=648 R=0 C=00112233445566778899AABBCCDDEEFF V=3, error 648: the password has expired",
    "E=800, error 800",
    "no, no"
  })
  void a_failure_is_said_in_words(String failure, String words) {
    assertEquals(words, new MsChapV2(new Random(1)).plain(failure));
  }

  /// Vodafone Germany through an Option card, pppd's debug log in Ubuntu's forum, August 2009.
  @Test
  void chap_md5_is_what_networks_expect() {
    Octets challenge = octets("2c9356c66e93d85de44ab73548da9594");
    Octets response = octets("74cbe57696aab1f1efd378699e1d68d5");
    Account account = Ends.account("vodafone", "vodafone");
    ChapMd5 md5 = new ChapMd5(new Random(1));
    assertEquals(Optional.of(response), md5.respond(1, challenge, account));
    assertTrue(md5.isRight(1, challenge, response, account));
    assertFalse(md5.isRight(2, challenge, response, account));
  }
}
