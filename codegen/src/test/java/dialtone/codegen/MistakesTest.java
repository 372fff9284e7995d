package dialtone.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each mistake in a declaration is a compile error at the place where it was made.
class MistakesTest {
  private static final String IMPORTS =
      """
      package example;
      import dialtone.protocol.privacy.*; import dialtone.protocol.qmi.*; import dialtone.protocol.wire.*;
      import java.util.*;
      """;
  private static final String BAND =
      "public enum Band { @Code(1) GSM, @Code(300) LTE, UNRECOGNISED }";

  @TempDir static Path folder;
  private Path own = Path.of("");
  private static int made;

  @BeforeEach
  void a_folder_of_its_own() {
    own = folder.resolve("mistake" + made++);
  }

  /// `source` has `▶` before what the compiler shall point at; there are no other errors.
  private void mistake(String expected, String source, String... others) {
    String marked = IMPORTS + source;
    String before = marked.substring(0, marked.indexOf('▶'));
    int line = (int) before.lines().count();
    int column = before.length() - before.lastIndexOf('\n');
    String[] sources = new String[others.length + 1];
    sources[others.length] = marked.replace("▶", "");
    for (int i = 0; i < others.length; i++) {
      sources[i] = IMPORTS + others[i];
    }
    List<String> errors = Compilation.of(own, sources).errors();
    assertEquals(List.of(line + ":" + column + " " + expected), errors);
  }

  /// A mistake in the components of a reply.
  private void inReply(String expected, String components, String... others) {
    String source =
        """
        @Qmi(service = Service.NAS, id = 1)
        public record Ask() implements Request<Ask.Reply> {
          public record Reply(%s) {}
          public record Pair(@U8 int one, @U8 int two) {}
          public record Tail(@U8 int one, @Text String rest) {}
          public record Nothing() {}
        }
        """;
    mistake(expected, source.formatted(components), others);
  }

  /// A mistake in the components of a record inside a reply.
  private void inStruct(String expected, String components, String... others) {
    String source =
        """
        @Qmi(service = Service.NAS, id = 1)
        public record Ask() implements Request<Ask.Reply> {
          public record Reply(@Tlv(1) Part part) {}
          public record Part(%s) {}
          public record Tail(@U8 int one, @Text String rest) {}
        }
        """;
    mistake(expected, source.formatted(components), others);
  }

  @Test
  void a_number_without_a_width() {
    inReply("rssi needs a width: @U8, @S8, @U16, @S16, @S32", "@Tlv(1) int ▶rssi");
    inStruct("handle needs a width: @U32, @U48, @U64, @S64", "@U8 int one, long ▶handle");
    inReply("rssi needs a width: @F32", "@Tlv(1) Optional<Float> ▶rssi");
  }

  @Test
  void a_number_with_the_width_of_another_type() {
    inReply(
        "rssi is of type int, which takes @U8, @S8, @U16, @S16, @S32, not @U32",
        "@Tlv(1) @U32 OptionalInt ▶rssi");
    inReply(
        "handle is of type long, which takes @U32, @U48, @U64, @S64, not @U8",
        "@Tlv(1) @U8 long ▶handle");
    inReply("snr is of type float, which takes @F32, not @F64", "@Tlv(1) @F64 float ▶snr");
  }

  @Test
  void a_number_with_two_widths() {
    inReply("rssi has two widths: @U8 and @S8", "@Tlv(1) @U8 @S8 int ▶rssi");
  }

  @Test
  void big_endian_where_there_is_no_order() {
    inReply("rssi cannot be @U8(bigEndian = true)", "@Tlv(1) @U8(bigEndian = true) int ▶rssi");
  }

  @Test
  void annotations_that_do_not_fit_the_type() {
    inReply("name is a String, which has no use for @U8", "@Tlv(1) @U8 @Text String ▶name");
    inReply("pair is a Pair, which has no use for @Text", "@Tlv(1) @Text Ask.Pair ▶pair");
    inReply(
        "on is a boolean, which has no use for @Flags",
        "@Tlv(1) @U8 @Flags(Band.class) boolean ▶on",
        BAND);
  }

  @Test
  void a_text_or_list_without_its_length() {
    inReply("name needs its length: @Text", "@Tlv(1) Optional<Secret> ▶name");
    inReply("octets needs its length: @Count", "@Tlv(1) Octets ▶octets");
    inReply("list needs its length: @Count", "@Tlv(1) @U8 List<Integer> ▶list");
    inReply("list needs a width: @U8, @S8, @U16, @S16, @S32", "@Tlv(1) @Count List<Integer> ▶list");
    inReply("list needs its length: @Text", "@Tlv(1) @Count List<String> ▶list");
  }

  @Test
  void a_length_that_cannot_be() {
    String rule = " has a fixed length, or one of 8, 16 or 32 bits before it, or what is left";
    inReply("octets" + rule, "@Tlv(1) @Count(prefix = 7) Octets ▶octets");
    inReply("octets" + rule, "@Tlv(1) @Count(prefix = 8, fixed = 4) Octets ▶octets");
    inReply("name" + rule, "@Tlv(1) @Text(length = -1) String ▶name");
    inReply(
        "name has a length of 8 or 16 bits before it, or none",
        "@Tlv(1) @Text(prefix = 32) String ▶name");
  }

  @Test
  void types_without_a_layout() {
    inReply("rssi is a short, which has no layout", "@Tlv(1) @U8 short ▶rssi");
    inReply("rssi is a Integer, which has no layout", "@Tlv(1) @U8 Integer ▶rssi");
    inReply("octets is a byte[], which has no layout", "@Tlv(1) byte[] ▶octets");
    inReply("map is a Map<String,String>, which has no layout", "@Tlv(1) Map<String, String> ▶map");
    inReply("rssi is an OptionalInt, without a box", "@Tlv(1) @U8 Optional<Integer> ▶rssi");
    inReply(
        "lists is a list of List<Integer>; give them a record of their own",
        "@Tlv(1) @Count @U8 List<List<Integer>> ▶lists");
    inReply(
        "list is a list of Octets; give them a record of their own",
        "@Tlv(1) @Count List<Octets> ▶list");
    inReply("none is a Nothing, which has no components", "@Tlv(1) Ask.Nothing ▶none");
  }

  @Test
  void a_record_that_codecs_cannot_see() {
    String hidden =
        """
        @Qmi(service = Service.NAS, id = 1)
        public record Ask(@Tlv(1) Ask.Hidden ▶hidden) implements Indication {
          record Hidden(@U8 int one) {}
        }
        """;
    mistake("hidden is a Hidden, which is not public", hidden);
  }

  @Test
  void the_numbers_of_tlvs() {
    inReply("rssi needs its number: @Tlv(0x..)", "@U8 int ▶rssi");
    inReply("rssi has no TLV number of 8 bits", "@Tlv(256) @U8 int ▶rssi");
    inReply("two has the number 0x10 of one", "@Tlv(0x10) @U8 int one, @Tlv(0x10) @U8 int ▶two");
    inReply(
        "rssi cannot have number 0x02: that is the result, which every answer has",
        "@Tlv(2) @U8 int ▶rssi");
    inStruct("two is part of a value; it has no @Tlv", "@U8 int one, @Tlv(1) @U8 int ▶two");
  }

  @Test
  void what_cannot_follow() {
    inStruct(
        "two cannot follow one, which takes all that is left", "@Text String one, @U8 int ▶two");
    inStruct("two cannot follow one, which takes all that is left", "Ask.Tail one, @U8 int ▶two");
    inStruct("two cannot follow one, which may be absent", "@U8 OptionalInt one, @U8 int ▶two");
    inReply(
        "tails has elements of which each would take all that is left",
        "@Tlv(1) @Count(prefix = 8) List<Ask.Tail> ▶tails");
    inStruct("self contains itself", "@U8 int one, @Count(prefix = 8) List<Ask.Part> ▶self");
  }

  @Test
  void enums_that_cannot_be_used() {
    inReply("band has no room for Band.LTE = 300 in @U8", "@Tlv(1) @U8 Band ▶band", BAND);
    inReply(
        "Bare has no constants with @Code",
        "@Tlv(1) @U8 Bare ▶bare",
        "public enum Bare { ONE, UNRECOGNISED }");
    inReply(
        "Bare has no constant UNRECOGNISED for other numbers",
        "@Tlv(1) @U8 Bare ▶bare",
        "public enum Bare { @Code(1) ONE }");
    inReply(
        "Bare has no constants with @Code",
        "@Tlv(1) @U8 @Flags(Bare.class) int ▶bits",
        "public enum Bare { ONE, UNRECOGNISED }");
  }

  @Test
  void constants_that_cannot_be_told_apart() {
    String user =
        """
        @Qmi(service = Service.NAS, id = 1)
        public record Seen(@Tlv(1) @U8 Kind kind) implements Indication {}
        """;
    mistake(
        "code 1 stands twice in Kind",
        "public enum Kind { @Code(1) A, ▶@Code(1) B, UNRECOGNISED }",
        user);
    mistake(
        "word a stands twice in Kind",
        "public enum Kind { @Code(1) A, ▶@Code(value = 2, word = \"a\") B, UNRECOGNISED }",
        user);
    mistake(
        "a word has no blanks, quotes or brackets: a b",
        "public enum Kind { ▶@Code(value = 2, word = \"a b\") B, UNRECOGNISED }",
        user);
    mistake(
        "B needs @Code; only UNRECOGNISED has none",
        "public enum Kind { @Code(1) A, ▶B, UNRECOGNISED }",
        user);
    mistake(
        "UNRECOGNISED has no code, and is the last constant",
        "public enum Kind { UNRECOGNISED, ▶@Code(1) A }",
        user);
  }

  @Test
  void answers_that_do_not_fit() {
    mistake(
        "Ask needs the record of its answer: record Reply(…) {}",
        "@Qmi(service = Service.NAS, id = 1) public ▶record Ask() implements Request<String> {}");
    mistake(
        "Ask implements Request<Ask.Reply>",
        "@Qmi(service = Service.NAS, id = 1) public ▶record Ask() implements Request<String> {"
            + " public record Reply() {} }");
    mistake(
        "Ask implements Request<Ask.Reply> or Indication",
        "@Qmi(service = Service.NAS, id = 1) public ▶record Ask() {}");
    mistake(
        "Seen is not answered",
        "@Qmi(service = Service.NAS, id = 1) public record Seen() implements Indication { public"
            + " ▶record Reply() {} }");
    mistake(
        "a message is a public record in a file of its own",
        "public final class Outer { @Qmi(service = Service.NAS, id = 1) public ▶record Seen()"
            + " implements Indication {} }");
    mistake(
        "a message is a public record in a file of its own",
        "@Qmi(service = Service.NAS, id = 1) public final ▶class Seen {}");
    mistake(
        "Seen has no number of 16 bits",
        "@Qmi(service = Service.NAS, id = 65536) public ▶record Seen() implements Indication {}");
  }

  @Test
  void messages_that_cannot_be_told_apart() {
    String first = "@Qmi(service = Service.NAS, id = 7) public record A() implements Indication {}";
    mistake(
        "B has the number 0x0007 of A",
        "@Qmi(service = Service.NAS, id = 7) public ▶record B() implements Indication {}",
        first);
    mistake(
        "B is of WMS, but its package holds messages of NAS",
        "@Qmi(service = Service.WMS, id = 7) public ▶record B() implements Indication {}",
        first);
  }

  @Test
  void two_enums_of_one_name() {
    mistake(
        "B uses example.B.Kind, but another enum is called so: example.A.Kind",
        "@Qmi(service = Service.NAS, id = 8) public ▶record B(@Tlv(1) @U8 B.Kind kind) implements"
            + " Indication { public enum Kind { @Code(1) X, UNRECOGNISED } }",
        "@Qmi(service = Service.NAS, id = 7) public record A(@Tlv(1) @U8 A.Kind kind) implements"
            + " Indication { public enum Kind { @Code(1) X, UNRECOGNISED } }");
  }

  @Test
  void all_mistakes_of_a_declaration_are_reported_at_once() {
    String source =
        """
        @Qmi(service = Service.NAS, id = 1)
        public record Seen(@Tlv(1) int one, @Tlv(2) @U8 int two, @Tlv(2) String three) implements Indication {}
        """;
    List<String> errors = Compilation.of(own, IMPORTS + source).errors();
    assertEquals(2, errors.size(), errors::toString);
  }
}
