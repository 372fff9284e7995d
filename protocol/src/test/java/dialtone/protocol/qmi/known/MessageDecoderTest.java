package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.RealFrames;
import dialtone.protocol.qmi.TlvWriter;
import dialtone.protocol.qmi.known.MessageDecoder.View;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageDecoderTest {
  private static final String LAYOUT =
      """
      message 0001 Everything
       request
        01 needed u8
        02 also u16be
       reply
        10 small? s8
        11 named? u8:Colour
        12 bits? u16:flags=Colour
        13 yes? u8:bool
        14 code? text:secret
        15 number? text8:private
        16 fixed? text=4
        17 bytes? octets
        18 some? octets16
        19 four? octets=4
        1a list? list8(u16)
        1b rest? list(u8)
        1c struct? {a u8; b {c u8; d u16be}; e? u8}
        1d real? f32
        1e double? f64
        1f huge? u64
        20 negative? s64be
        21 wide? u48
        22 structs? list16({a u8; names list8(text8)})
        23 trio? list=3(s16)
        25 empty? list({})
       failed
        24 why? s32be
      indication 0001 Told
        01 what? u32:Colour

      enum Colour 0=none 1=red 2=green 4=blue 6=cyan 300=x=y
      """;

  private final MessageDecoder decoder = new MessageDecoder(_ -> LAYOUT);
  private final MessageDecoder known = new MessageDecoder(KnownLayouts::of);

  private static QmiMessage message(Kind kind, String tlvs) {
    TlvWriter out = MessageWriter.qmux().begin(new Header(3, 1, kind, 0, 1));
    byte[] octets = RealFrames.bytes(tlvs.replace(" ", ""));
    out.octets(octets, 0, octets.length);
    return new QmiMessage(new Header(3, 1, kind, 0, 1), octets, 0, octets.length);
  }

  private String line(Kind kind, String tlvs, View view) {
    String line = MessageText.line(decoder.decode(message(kind, tlvs), view));
    return line.substring(line.indexOf(": ") + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          10 0100 fe                       @ small=-2
          11 0100 01                       @ named=red (1)
          11 0100 63                       @ named=99
          12 0200 0500                     @ bits=red | blue (0x5)
          12 0200 0600                     @ bits=cyan (0x6)
          12 0200 0000                     @ bits=none (0x0)
          12 0200 0980                     @ bits=red | 0x8008 (0x8009)
          13 0100 02                       @ yes=yes
          14 0400 31323334                 @ code="1234"
          15 0300 02 3435                  @ number="45"
          16 0400 4142 0000                @ fixed="AB"
          17 0300 0a0b0c                   @ bytes=0a0b0c
          17 0000                          @ bytes=empty
          18 0400 0200 0a0b                @ some=0a0b
          19 0400 0a0b0c0d                 @ four=0a0b0c0d
          1a 0500 02 0100 0002             @ list=[1, 512]
          1b 0300 010203                   @ rest=[1, 2, 3]
          1b 0000                          @ rest=[]
          1c 0400 01 02 0304               @ struct={a=1, b={c=2, d=772}}
          1c 0500 01 02 0304 05            @ struct={a=1, b={c=2, d=772}, e=5}
          1d 0400 0000 c03f                @ real=1.5
          1e 0800 000000000000f8bf         @ double=-1.5
          1f 0800 ffffffffffffffff         @ huge=18446744073709551615
          20 0800 fffffffffffffffe         @ negative=-2
          21 0600 010000000080             @ wide=140737488355329
          22 0900 0200 07 01 02 4142 08 00 @ structs=[{a=7, names=["AB"]}, {a=8, names=[]}]
          23 0600 0100 ffff 0080           @ trio=[1, -1, -32768]
          25 0100 07                       @ empty=[{}]
          24 0400 fffffffe                 @ why=-2
          10 0200 fe ff                    @ small=-2
          77 0200 0a0b                     @ 0x77=0a0b
          77 0000                          @ 0x77=empty
          10 0100 01 10 0100 02            @ small=1, 0x10=02
          10 0000                          @ 0x10=empty, small (0x10): its value is too short or\
           contradicts itself
          1a 0300 02 0100                  @ 0x1a=020100, list (0x1a): its value is too short or\
           contradicts itself
          22 0300 ffff 01                  @ 0x22=ffff01, structs (0x22): its value is too short or\
           contradicts itself
          10 0500 01                       @ small (0x10): it claims 5 octets where 1 are left
          10 01                            @ small (0x10): its header is cut off
          """)
  void values_are_named(String tlvs, String expected) {
    String ok = "02 0400 0000 0000";
    assertEquals("success, " + expected, line(Kind.RESPONSE, ok + tlvs, View.OPEN), tlvs);
  }

  @Test
  void codes_and_personal_data_are_masked_and_so_is_what_has_no_name() {
    String tlvs =
        "02 0400 0000 0000" + "14 0400 31323334" + "15 0300 023435" + "17 0100 0a" + "77 0200 0a0b";
    assertEquals(
        "success, code=***, number=***, bytes=0a, 0x77=*** (2 octets)",
        line(Kind.RESPONSE, tlvs, View.MASKED));
  }

  @Test
  void messages_and_places_are_masked_as_a_whole() {
    MessageDecoder decoder = new MessageDecoder(_ -> LAYOUT);
    byte[] tlvs =
        RealFrames.bytes("0204000000" + "0000" + "1703000a0b0c" + "1d04000000c03f" + "1000" + "00");
    Header header = new Header(0x10, 1, Kind.RESPONSE, 1, 1);
    QmiMessage message = new QmiMessage(header, tlvs, 0, tlvs.length - 3);
    assertEquals(
        "loc Everything response, client 1, transaction 1: success, bytes=***, real=***",
        MessageText.line(decoder.decode(message, View.MASKED)));
  }

  @Test
  void a_refusal_says_why() {
    String refused = "02 0400 0100 1a00" + "24 0400 00000007";
    assertEquals(
        "refused: it is so already (no effect) (QMI error 26), why=7",
        line(Kind.RESPONSE, refused, View.OPEN));
    assertEquals("refused: QMI error 999", line(Kind.RESPONSE, "02 0400 0100 e703", View.OPEN));
    assertEquals("result (0x02): it is missing", line(Kind.RESPONSE, "", View.OPEN));
  }

  @Test
  void what_must_be_there_is_missed() {
    assertEquals(
        "needed=2, also (0x02): it is missing", line(Kind.REQUEST, "01 0100 02", View.OPEN));
    DecodedMessage decoded = decoder.decode(message(Kind.REQUEST, "01 0100 02"), View.OPEN);
    assertEquals(
        List.of(new DecodedMessage.Problem(2, "also", 4, "it is missing", true)),
        decoded.problems());
  }

  @Test
  void an_indication_has_numbers_of_its_own() {
    DecodedMessage told = decoder.decode(message(Kind.INDICATION, "01 0400 2c010000"), View.OPEN);
    assertEquals("nas Told indication, client 1: what=x=y (300)", MessageText.line(told));
  }

  @Test
  void a_frame_of_a_modem_is_shown_with_a_line_for_each_value() {
    assertEquals(
        """
        dms UimGetPinStatus response, client 1, transaction 65535
          result                success
          pin2Status
            currentStatus       enabled-not-verified (1)
            verifyRetriesLeft   2
            unblockRetriesLeft  10
          pin1Status
            currentStatus       enabled-not-verified (1)
            verifyRetriesLeft   3
            unblockRetriesLeft  10\
        """,
        shown(RealFrames.PIN_STATUS));
  }

  @Test
  void the_end_of_a_data_session_is_explained() {
    String refused =
        "01 1f00 80 01 01 02 0100 2000 1300 02 0400 0100 0e00 10 0200 0300 11 0400 0300 d107";
    assertEquals(
        """
        wds StartNetwork response, client 1, transaction 1
          result                refused: the data session could not be opened (call failed) (QMI\
         error 14)
                                no service (call end reason 3, verbose (3,2001))
          callEndReason         generic-no-service (3)
          verboseCallEndReason
            type                cm (3)
            reason              2001\
        """,
        shown(refused));
  }

  @Test
  void a_problem_is_shown_with_its_place() {
    String cut = RealFrames.PIN_STATUS.replace("110300", "110400");
    assertEquals(
        """
        dms UimGetPinStatus response, client 1, transaction 65535
          result                success
          pin2Status
            currentStatus       enabled-not-verified (1)
            verifyRetriesLeft   2
            unblockRetriesLeft  10
          ! pin1Status (0x11) at octet 26: it claims 4 octets where 3 are left\
        """,
        shown(cut));
  }

  @Test
  void a_list_has_a_block_for_each_item() {
    assertEquals(
        """
        nas GetOperatorName response, client 1, transaction 1
          result                      success
          operatorPlmnList[0]
            mcc                       "53ÿ"
            mnc                       "24ÿ"
            lac1                      4660
            lac2                      22136
            plmnNameRecordIdentifier  5\
        """,
        shown(RealFrames.OPERATOR_NAME));
  }

  private String shown(String hex) {
    QmiMessage message = RealFrames.message(hex.replace(" ", ""));
    return String.join("\n", MessageText.lines(known.decode(message, View.OPEN)));
  }

  @Test
  void a_masked_pin_does_not_appear() {
    QmiMessage message = RealFrames.message(RealFrames.VERIFY_PIN);
    assertTrue(MessageText.line(known.decode(message, View.OPEN)).contains("1234"));
    assertFalse(MessageText.line(known.decode(message, View.MASKED)).contains("1234"));
  }

  @Test
  void no_noise_makes_it_throw() {
    Random random = new Random(8);
    int[] services = {0, 1, 2, 3, 5, 9, 11, 16, 26, 36, 0xe2, 0x77};
    for (int i = 0; i < 100_000; i++) {
      byte[] noise = new byte[random.nextInt(65)];
      random.nextBytes(noise);
      if (noise.length > 3) {
        noise[0] = (byte) (1 + random.nextInt(0x30));
        noise[1] = (byte) random.nextInt(noise.length);
        noise[2] = 0;
      }
      Kind kind = Kind.values()[random.nextInt(3)];
      int service = services[random.nextInt(services.length)];
      Header header = new Header(service, 1, kind, 1, 0x20 + random.nextInt(0x40));
      DecodedMessage decoded =
          known.decode(new QmiMessage(header, noise, 0, noise.length), View.values()[i % 2]);
      assertFalse(MessageText.lines(decoded).isEmpty());
      assertTrue(decoded.problems().stream().allMatch(p -> p.offset() <= noise.length));
    }
  }

  @Test
  void every_layout_is_read_and_every_tlv_cut_anywhere_is_named_or_skipped() {
    RandomRecords records = new RandomRecords(5, 1);
    for (MessageSide side : MessageSide.all()) {
      byte[] tlvs = side.write(records.message(side.type()));
      Kind kind =
          side.name().isEmpty()
              ? Kind.INDICATION
              : side.name().equals("request") ? Kind.REQUEST : Kind.RESPONSE;
      int service = side.codec().service().number();
      Header header = new Header(service, 1, kind, 1, side.codec().id());
      DecodedMessage whole = known.decode(new QmiMessage(header, tlvs, 0, tlvs.length), View.OPEN);
      assertEquals(side.codec().name(), whole.name());
      assertEquals(List.of(), whole.unknown(), side::toString);
      assertEquals(side.type().getRecordComponents().length, whole.fields().size());
      int step = Math.max(1, tlvs.length / 40);
      for (int cut = 0; cut < tlvs.length; cut += step) {
        DecodedMessage part = known.decode(new QmiMessage(header, tlvs, 0, cut), View.OPEN);
        assertTrue(part.fields().size() <= whole.fields().size());
      }
    }
  }

  @Test
  void an_unknown_service_is_shown_by_numbers() {
    QmiMessage message =
        (QmiMessage) Qmux.parse(RealFrames.bytes("011000007703000700555604001001000a"));
    assertEquals(
        "0x77 0x5655 request, client 3, transaction 7: 0x10=0a",
        MessageText.line(known.decode(message, View.OPEN)));
  }
}
