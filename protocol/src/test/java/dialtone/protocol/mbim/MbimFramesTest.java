package dialtone.protocol.mbim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MbimFramesTest {

  private static final class Collected implements MbimAssembler.Sink {
    final List<MbimMessage> messages = new ArrayList<>();
    final List<String> dropped = new ArrayList<>();

    @Override
    public void message(MbimMessage message) {
      messages.add(message);
    }

    @Override
    public void dropped(int count, String why) {
      dropped.add(count + ": " + why);
    }
  }

  private static Collected fed(byte[] stream, int piece) {
    Collected found = new Collected();
    MbimAssembler assembler = new MbimAssembler(found);
    for (int at = 0; at < stream.length; at += piece) {
      assembler.feed(stream, at, Math.min(piece, stream.length - at));
    }
    return found;
  }

  private static byte[] joined(List<byte[]> frames) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    frames.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static String hex(MbimMessage message) {
    return HexFormat.of().formatHex(joined(MbimFrames.of(message, 4096)));
  }

  /// What `src/libmbim-glib/test/test-message.c` and `test-message-builder.c` of libmbim expect:
  /// the PIN entered is four ones in UTF-16.
  @Example
  void frames_are_those_that_libmbim_expects() {
    assertEquals("01000000100000003930000000100000", hex(new MbimMessage.Open(12345, 4096)));
    assertEquals("020000000c00000039300000", hex(new MbimMessage.Close(12345)));
    assertEquals("01000080100000000100000000000000", hex(new MbimMessage.OpenDone(1, 0)));
    assertEquals("02000080100000000100000000000000", hex(new MbimMessage.CloseDone(1, 0)));
    Octets pin =
        Octets.ofHex("020000000000000018000000080000000000000000000000" + "3100310031003100");
    assertEquals(
        "0300000050000000010000000100000000000000"
            + "a289cc33bcbb8b4fb6b0133ec2aae6df040000000100000020000000"
            + pin,
        hex(new MbimMessage.Command(1, MbimService.BASIC_CONNECT.uuid(), 4, true, pin)));
  }

  /// The four pieces of `src/libmbim-glib/test/test-fragment.c`.
  @Example
  void pieces_are_joined_as_libmbim_joins_them() {
    String header = "070000801c0000000100000004000000";
    Collected found =
        fed(
            HexFormat.of()
                .parseHex(
                    header
                        + "000000000001020304050607"
                        + (header + "0100000008090a0b0c0d0e0f")
                        + (header + "020000001011121304000000")
                        + "07000080180000000100000004000000"
                        + "0300000018191a1b"),
            9);
    UUID service = UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f");
    assertEquals(
        List.of(new MbimMessage.IndicateStatus(service, 0x13121110, Octets.ofHex("18191a1b"))),
        found.messages);
    assertEquals(List.of(), found.dropped);
  }

  @Provide
  Arbitrary<MbimMessage> messages() {
    Arbitrary<Integer> numbers = Arbitraries.integers();
    Arbitrary<UUID> services =
        Arbitraries.of(MbimService.BASIC_CONNECT.uuid(), MbimService.QMI.uuid());
    Arbitrary<Octets> buffers =
        Arbitraries.bytes().array(byte[].class).ofMaxSize(900).map(Octets::of);
    return Arbitraries.oneOf(
        Combinators.combine(numbers, numbers).as(MbimMessage.Open::new),
        numbers.map(MbimMessage.Close::new),
        Combinators.combine(numbers, numbers).as(MbimMessage.HostError::new),
        Combinators.combine(numbers, numbers).as(MbimMessage.OpenDone::new),
        Combinators.combine(numbers, numbers).as(MbimMessage.CloseDone::new),
        Combinators.combine(numbers, numbers).as(MbimMessage.FunctionError::new),
        Combinators.combine(numbers, services, numbers, Arbitraries.of(true, false), buffers)
            .as(MbimMessage.Command::new),
        Combinators.combine(numbers, services, numbers, numbers, buffers)
            .as(MbimMessage.CommandDone::new),
        Combinators.combine(services, numbers, buffers).as(MbimMessage.IndicateStatus::new));
  }

  @Property(tries = 300)
  void what_is_written_is_read_back_however_it_is_cut(
      @ForAll("messages") MbimMessage first,
      @ForAll("messages") MbimMessage second,
      @ForAll @IntRange(min = 64, max = 4096) int longest,
      @ForAll @IntRange(min = 1, max = 700) int piece) {
    List<byte[]> frames = new ArrayList<>(MbimFrames.of(first, longest));
    frames.addAll(MbimFrames.of(second, longest));
    assertTrue(frames.stream().allMatch(frame -> frame.length <= longest));
    Collected found = fed(joined(frames), piece);
    assertEquals(List.of(first, second), found.messages);
    assertEquals(List.of(), found.dropped);
  }

  @Property(tries = 300)
  void noise_is_skipped_and_never_throws(
      @ForAll byte[] noise, @ForAll("messages") MbimMessage next) {
    byte[] quiet = noise.clone();
    for (int i = 0; i < quiet.length; i++) {
      // None of it can begin a frame.
      quiet[i] |= 0x10;
    }
    Collected found =
        fed(joined(List.of(quiet, joined(MbimFrames.of(next, 4096)))), Integer.MAX_VALUE >> 1);
    assertEquals(List.of(next), found.messages);
    Collected _ = fed(noise, 3);
  }

  @Example
  void pieces_that_do_not_fit_cost_their_message_alone() {
    Octets large = Octets.of(new byte[200]);
    List<byte[]> lost =
        MbimFrames.of(new MbimMessage.IndicateStatus(MbimService.QMI.uuid(), 1, large), 100);
    assertEquals(3, lost.size());
    MbimMessage whole = new MbimMessage.CommandDone(7, MbimService.QMI.uuid(), 1, 0, large);
    List<byte[]> frames = new ArrayList<>(List.of(lost.get(0), lost.get(2)));
    frames.addAll(MbimFrames.of(whole, 100));
    frames.add(lost.get(0));
    frames.addAll(MbimFrames.of(whole, 100));
    Collected found = fed(joined(frames), 5);
    assertEquals(List.of(whole, whole), found.messages);
    assertEquals(2, found.dropped.size());
  }

  @Example
  void a_buffer_that_claims_more_than_there_is_costs_its_message() {
    byte[] frame =
        MbimFrames.of(
                new MbimMessage.IndicateStatus(MbimService.QMI.uuid(), 1, Octets.ofHex("0102")),
                4096)
            .getFirst();
    frame[40] = 0x7f;
    MbimMessage next = new MbimMessage.CloseDone(3, 0);
    Collected found = fed(joined(List.of(frame, MbimFrames.of(next, 4096).getFirst())), 1);
    assertEquals(List.of(next), found.messages);
    assertEquals(List.of("46: its length contradicts its content"), found.dropped);
  }
}
