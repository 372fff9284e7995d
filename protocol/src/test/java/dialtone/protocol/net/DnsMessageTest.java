package dialtone.protocol.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The responses were made by dnsmasq 2.90 (Debian 12) with
/// `--host-record=example.com,192.0.2.7,2001:db8::7
/// --cname=www.example.com,example.com --address=/nope.example/`.
class DnsMessageTest {
  private static final DnsName NAME = DnsName.of("example.com");

  private static DnsMessage parse(String hex) {
    return DnsMessage.parse(Frames.hex(hex));
  }

  @Test
  void a_query_has_the_bytes_that_dnsmasq_answered() {
    assertEquals(
        Frames.hex("123401000001000000000000076578616d706c6503636f6d0000010001"),
        Octets.of(DnsMessage.query(0x1234, NAME, DnsMessage.A).encode()));
  }

  @Test
  void a_compressed_answer_is_read() {
    DnsMessage response =
        parse(
            "123485800001000100000000076578616d706c6503636f6d0000010001c00c00010001000000"
                + "000004c0000207");
    assertTrue(response.response());
    assertTrue(response.authoritative());
    assertEquals(0x1234, response.id());
    assertEquals(List.of(Prefix.of("192.0.2.7").address()), response.addresses());
    assertEquals(NAME, response.answers().getFirst().name());
  }

  @Test
  void an_alias_leads_to_an_ipv6_address_and_can_be_sent_on() {
    DnsMessage response =
        parse(
            "12358580000100020000000003777777076578616d706c6503636f6d00001c0001c00c000500"
                + "010000000000"
                + "0d076578616d706c6503636f6d00c02d001c000100000000001020010db80000000000000000"
                + "00000007");
    assertEquals(List.of(Prefix.of("2001:db8::7").address()), response.addresses());
    assertEquals(response, DnsMessage.parse(Octets.of(response.encode())));
  }

  @ParameterizedTest
  @CsvSource({
    "123681830001000000000000046e6f7065076578616d706c650000010001, the name does not exist",
    "123781850001000000000000056f7468657204746573740000010001, the server refuses to answer"
  })
  void refusals_are_said_in_words(String hex, String words) {
    assertEquals(words, DnsMessage.responseCodeWords(parse(hex).responseCode()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000101000001000000000000c00c00010001", // a pointer to itself
        "000101000001000000000000c00e00010001", // forwards
        "00010100000100000000000001610162c00c00010001", // to the name that is being read
        "00010100000100000000000001610162c00f00010001", // into the middle of it
        "0001010000010000000000004061", // a label of the kind 01
        "000101000001000000000000", // counted, but not there
        "0001"
      })
  void names_that_loop_and_messages_that_end_early_are_named(String hex) {
    ModemFailure failure = assertThrows(ModemFailure.class, () -> parse(hex));
    assertEquals(Failure.Garbled.class, failure.failure().getClass());
  }

  @Test
  void names_are_the_same_whatever_their_case() {
    assertTrue(DnsName.of("EXAMPLE.com.").sameAs(NAME));
    assertEquals(List.of(), DnsName.of(".").labels());
    assertThrows(ModemFailure.class, () -> DnsName.of("a..b"));
    assertThrows(ModemFailure.class, () -> DnsName.of("a".repeat(64)));
    assertThrows(ModemFailure.class, () -> DnsName.of("a.".repeat(127) + "b"));
  }
}
