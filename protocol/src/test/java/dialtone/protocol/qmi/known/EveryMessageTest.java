package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.qmi.TlvReader;
import java.lang.reflect.RecordComponent;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Every declared message against the oracle, in both directions.
class EveryMessageTest {
  private static final List<MessageSide> SIDES = MessageSide.all();

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void the_codec_writes_what_the_oracle_writes_and_reads_it_back(@ForAll long seed) {
    RandomRecords half = new RandomRecords(seed, 0.5);
    RandomRecords full = new RandomRecords(seed, 1);
    for (MessageSide side : SIDES) {
      for (RandomRecords records : List.of(half, full)) {
        Record message = records.message(side.type());
        byte[] expected = ReflectiveCodec.write(message);
        assertEquals(hex(expected), hex(side.write(message)), side::toString);
        TlvReader in = new TlvReader(expected, 0, expected.length);
        assertEquals(message, side.read(in), side::toString);
        assertEquals(List.of(), in.problems(), side::toString);
        assertEquals(message, ReflectiveCodec.read(side.type(), expected), side::toString);
      }
    }
  }

  @Example
  void a_codec_is_found_by_its_record_and_by_its_number() {
    for (MessageCodec<?, ?, ?> codec : KnownCodecs.all()) {
      int service = codec.service().number();
      Record message = new RandomRecords(1, 1).message(typeOf(codec));
      if (message instanceof Request<?> request) {
        assertSame(codec, KnownCodecs.of(request));
        assertSame(codec, KnownCodecs.request(service, codec.id()).orElseThrow());
      } else {
        assertSame(codec, KnownCodecs.of(message.getClass().asSubclass(Indication.class)));
        assertSame(codec, KnownCodecs.indication(service, codec.id()).orElseThrow());
      }
      assertEquals(typeOf(codec).getSimpleName(), codec.name());
    }
    assertEquals(Optional.empty(), KnownCodecs.request(0x7f, 1));
    assertEquals(Optional.empty(), KnownCodecs.indication(3, 0xffff));
  }

  @Example
  void a_record_that_is_no_message_has_no_codec() {
    record Stray() implements Request<Stray> {}
    assertThrows(IllegalArgumentException.class, () -> KnownCodecs.of(new Stray()));
  }

  @Example
  void the_first_whole_one_of_several_equal_tlvs_counts() {
    byte[] message = HexFormat.of().parseHex("12" + "0000" + "120100b9" + "120100aa");
    TlvReader in = new TlvReader(message, 0, message.length);
    var reply = dialtone.protocol.qmi.nas.GetSignalInfoCodec.INSTANCE.readReply(in);
    assertEquals(OptionalInt.of(-71), reply.gsmSignalStrength());
    assertEquals(1, in.problems().size());
  }

  @Example
  void the_layouts_have_a_line_for_each_component() {
    for (MessageSide side : SIDES) {
      String section = section(side);
      for (RecordComponent component : side.type().getRecordComponents()) {
        String line =
            "\n  %02x %s%s "
                .formatted(
                    component.getAnnotation(Tlv.class).value(),
                    component.getName(),
                    Reflected.isOptional(component) ? "?" : "");
        assertTrue(section.contains(line), () -> side + " lacks" + line + " in " + section);
      }
      assertEquals(
          side.type().getRecordComponents().length, section.lines().count() - 1, side::toString);
    }
  }

  /// The lines of one side: its heading, then one for each TLV.
  private static String section(MessageSide side) {
    String layouts = KnownLayouts.of(side.codec().service());
    String kind = side.name().isEmpty() ? "indication" : "message";
    String heading = "%s %04x %s\n".formatted(kind, side.codec().id(), side.codec().name());
    int start = layouts.indexOf(heading);
    assertTrue(start >= 0, () -> "no " + heading);
    if (!side.name().isEmpty()) {
      start = layouts.indexOf("\n " + side.name() + "\n", start) + 1;
    }
    int end = layouts.indexOf('\n', start) + 1;
    while (layouts.startsWith("  ", end)) {
      end = layouts.indexOf('\n', end) + 1;
    }
    return layouts.substring(start, end);
  }

  private static Class<?> typeOf(MessageCodec<?, ?, ?> codec) {
    return SIDES.stream().filter(side -> side.codec() == codec).findFirst().orElseThrow().type();
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }
}
