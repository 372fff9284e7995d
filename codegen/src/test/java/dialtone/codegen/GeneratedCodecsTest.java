package dialtone.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is generated from right declarations compiles without a warning, and does what the declarations say.
class GeneratedCodecsTest {
  private static final String IMPORTS =
      """
      package example;
      import dialtone.protocol.privacy.*; import dialtone.protocol.qmi.*; import dialtone.protocol.wire.*;
      import dialtone.protocol.qmi.known.*;
      import java.util.*;
      """;

  private static final String ASK =
      """
      @Qmi(service = Service.WDS, id = 0x20)
      public record Ask(@Tlv(2) @Text(prefix = 8) Optional<String> in, @Tlv(3) @U8 boolean value)
          implements Request<Ask.Reply> {
        public record Reply(
            @Tlv(0x01) @U32 long handle, @Tlv(0x10) @S8 OptionalInt rssi, @Tlv(0x11) Optional<Cell> cell,
            @Tlv(0x12) @Count(prefix = 8) List<Cell> cells, @Tlv(0x13) @U16(bigEndian = true) Optional<Band> band,
            @Tlv(0x14) @Text Secret pin, @Tlv(0x15) @Count(fixed = 3) @U8 Optional<List<Integer>> three,
            @Tlv(0x16) @F32 OptionalDouble snr, @Tlv(0x17) @Count Octets rest, @Tlv(0x18) Extended extended,
            @Tlv(0x19) @Count @U8 Optional<List<Band>> bands, @Tlv(0x1a) @U8 @Flags(Band.class) OptionalInt flags) {}
        public record Failed(@Tlv(0x10) @U16 OptionalInt reason) {}
        public record Cell(@U16 int id, @Text(length = 3) String plmn, @U8 Band band) {}
        public record Extended(@U8 int one, @U8 OptionalInt two, @Count(prefix = 16) Optional<Octets> three) {}
      }
      """;
  private static final String SEEN =
      "@Qmi(service = Service.WDS, id = 0x20) public record Seen(@Tlv(1) @U64 OptionalLong bits)"
          + " implements Indication {}";
  private static final String BAND =
      """
      public enum Band {
        @Code(0) NONE, @Code(2) GSM_900, @Code(value = 5, word = "5gnr") NR5G, UNRECOGNISED
      }
      """;

  /// Reads the reply that comes as hexadecimal digits, and says what it read, what was wrong, and what it writes.
  private static final String DRIVE =
      """
      public final class Drive implements java.util.function.UnaryOperator<String> {
        public String apply(String hex) {
          byte[] octets = HexFormat.of().parseHex(hex);
          TlvReader in = new TlvReader(octets, 0, octets.length);
          MessageCodec<Request<Ask.Reply>, Ask.Reply, ?> codec = KnownCodecs.of(new Ask(Optional.empty(), true));
          Ask.Reply reply = codec.readReply(in);
          TlvWriter out = new TlvWriter();
          codec.writeReply(reply, out);
          List<String> problems = in.problems().stream().map(p -> Integer.toHexString(p.type())).toList();
          return reply + " " + problems + " " + HexFormat.of().formatHex(out.toArray());
        }
      }
      """;

  private static final String WHOLE =
      "010400ffffffff"
          + "100100b9"
          + "1106005634323632"
          + "02"
          + "120d0002"
          + "010032363205"
          + "020032360000"
          + "1302000002"
          + "14040031323334"
          + "150300010203"
          + "16040000002041"
          + "170200cafe"
          + "1806000102"
          + "0200abcd"
          + "1903000002ff"
          + "1a010007";

  @TempDir static Path folder;
  private static Compilation compiled = new Compilation(Path.of(""), List.of());

  @BeforeAll
  static void compile() {
    compiled =
        Compilation.of(
            folder.resolve("right"),
            IMPORTS + ASK,
            IMPORTS + SEEN,
            IMPORTS + BAND,
            IMPORTS + DRIVE);
  }

  @SuppressWarnings("unchecked") // it says so two texts above
  private static String drive(String hex) {
    return ((UnaryOperator<String>) compiled.make("example.Drive")).apply(hex);
  }

  @Test
  void it_compiles_without_a_warning() {
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void every_kind_of_component_is_read_and_written() {
    String expected =
        "Reply[handle=4294967295, rssi=OptionalInt[-71],"
            + " cell=Optional[Cell[id=13398, plmn=262, band=GSM_900]],"
            + " cells=[Cell[id=1, plmn=262, band=NR5G], Cell[id=2, plmn=26, band=NONE]],"
            + " band=Optional[GSM_900], pin=***, three=Optional[[1, 2, 3]],"
            + " snr=OptionalDouble[10.0], rest=cafe,"
            + " extended=Extended[one=1, two=OptionalInt[2], three=Optional[abcd]],"
            + " bands=Optional[[NONE, GSM_900, UNRECOGNISED]], flags=OptionalInt[7]] [] ";
    assertEquals(expected + WHOLE, drive(WHOLE));
  }

  @Test
  void what_must_be_there_and_is_not_is_named_and_reads_as_nothing() {
    String read = drive("");
    assertTrue(
        read.startsWith("Reply[handle=0, rssi=OptionalInt.empty, cell=Optional.empty, cells=[],"),
        read);
    assertTrue(
        read.contains("extended=Extended[one=0, two=OptionalInt.empty, three=Optional.empty]"),
        read);
    assertTrue(read.contains("] [1, 12, 14, 17, 18] "), read);
  }

  @Test
  void a_value_that_is_cut_costs_itself_alone() {
    String read = drive(WHOLE.replace("1106005634323632" + "02", "1105005634323632"));
    assertTrue(read.contains("cell=Optional.empty, cells=[Cell"), read);
    assertTrue(read.contains("] [11] "), read);
  }

  @Test
  void the_last_parts_of_a_record_may_be_absent() {
    String read = drive(WHOLE.replace("1806000102" + "0200abcd", "18010001"));
    assertTrue(read.contains("Extended[one=1, two=OptionalInt.empty, three=Optional.empty]"), read);
    assertTrue(read.contains("] [] "), read);
  }

  @Test
  void the_layouts_say_it_in_one_line_each() {
    String expected =
        """
        message 0020 Ask
         request
          02 in? text8
          03 value u8:bool
         reply
          01 handle u32
          10 rssi? s8
          11 cell? {id u16; plmn text=3; band u8:Band}
          12 cells list8({id u16; plmn text=3; band u8:Band})
          13 band? u16be:Band
          14 pin text:secret
          15 three? list=3(u8)
          16 snr? f32
          17 rest octets
          18 extended {one u8; two? u8; three? octets16}
          19 bands? list(u8:Band)
          1a flags? u8:flags=Band
         failed
          10 reason? u16
        indication 0020 Seen
          01 bits? u64
        enum Band 0=none 2=gsm-900 5=5gnr
        """;
    String source = compiled.generated("dialtone.protocol.qmi.known.KnownLayouts");
    String plain = source.replaceAll("(?m)^ {8}", "").replaceAll("(?m)^\\s+(?=return)", "");
    assertTrue(plain.contains(expected), source);
  }

  @Test
  void codecs_have_no_lambdas_and_no_reflection() {
    String codec = compiled.generated("example.AskCodec");
    assertFalse(
        codec.contains("::") || codec.contains("reflect") || codec.contains("stream()"), codec);
    assertFalse(codec.replaceAll("(case 0x..|default) ->", "").contains("->"), codec);
  }

  @Test
  void one_declaration_generates_the_same_text_each_time() {
    Compilation again =
        Compilation.of(folder.resolve("again"), IMPORTS + BAND, IMPORTS + SEEN, IMPORTS + ASK);
    for (String name : List.of("KnownCodecs", "KnownLayouts", "WdsCodecs")) {
      String qualified = "dialtone.protocol.qmi.known." + name;
      assertEquals(compiled.generated(qualified), again.generated(qualified));
    }
    assertEquals(compiled.generated("example.AskCodec"), again.generated("example.AskCodec"));
  }
}
