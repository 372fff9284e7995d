package dialtone.protocol.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QmuxAssemblerTest {
  private static final String FRAME = RealFrames.VERIFIED;

  /// What an assembler told, a word each: a frame in hexadecimal, or `-n` for n octets skipped.
  private static final class Told implements QmuxAssembler.Sink {
    private final List<String> words = new ArrayList<>();
    private final QmuxAssembler assembler = new QmuxAssembler(this);
    private int skipped;

    @Override
    public void message(QmiMessage message) {
      endOfGarbage();
      MessageWriter writer = MessageWriter.qmux().copy(message, message.header());
      words.add(HexFormat.of().formatHex(writer.toArray()));
    }

    @Override
    public void skipped(int count, Octets beginning) {
      assertEquals(Math.min(count, 32), beginning.size());
      skipped += count;
    }

    private void endOfGarbage() {
      if (skipped > 0) {
        words.add("-" + skipped);
        skipped = 0;
      }
    }

    void feed(byte[] bytes, int from, int to) {
      assembler.feed(bytes, from, to - from);
    }

    List<String> words() {
      endOfGarbage();
      return words;
    }
  }

  private static byte[] bytes(String hex) {
    return RealFrames.bytes(hex.replace(" ", ""));
  }

  @Test
  void a_stream_may_be_split_at_every_octet() {
    byte[] stream = bytes(String.join("", RealFrames.ALL));
    for (int split = 0; split <= stream.length; split++) {
      Told told = new Told();
      told.feed(stream, 0, split);
      told.feed(stream, split, stream.length);
      assertEquals(RealFrames.ALL, told.words());
      assertEquals(0, told.assembler.pending());
    }
  }

  @Test
  void a_stream_may_come_octet_by_octet() {
    byte[] stream = bytes(String.join("", RealFrames.ALL));
    Told told = new Told();
    for (int i = 0; i < stream.length; i++) {
      told.feed(stream, i, i + 1);
    }
    assertEquals(RealFrames.ALL, told.words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff",
        "000102030405",
        "0101",
        "01 0001",
        "010c00 7f",
        "010a00 00 00 00",
        "010c00 00 02 01 00 ffff 2500 0100",
        "41542b 0d0a 4f4b 0d0a",
        "01ffff 80 03 01 02 0100 2000 0000"
      })
  void what_lies_between_frames_is_skipped_and_told(String garbage) {
    byte[] stream = bytes(FRAME + garbage + FRAME + garbage + FRAME);
    for (int split = 0; split <= stream.length; split++) {
      Told heard = new Told();
      heard.feed(stream, 0, split);
      heard.feed(stream, split, stream.length);
      int count = garbage.replace(" ", "").length() / 2;
      assertEquals(List.of(FRAME, "-" + count, FRAME, "-" + count, FRAME), heard.words());
    }
  }

  @Test
  void a_frame_that_never_ends_is_given_up_and_what_it_swallowed_is_read() {
    String endless = "01ffff80030102010020" + "00" + "f3ff";
    Told told = new Told();
    byte[] stream = bytes(endless + FRAME + FRAME);
    told.feed(stream, 0, stream.length);
    assertEquals(List.of(), told.words());
    assertEquals(stream.length, told.assembler.pending());
    told.assembler.giveUp();
    assertEquals(List.of("-13", FRAME, FRAME), told.words());
    assertEquals(0, told.assembler.pending());
    told.assembler.giveUp();
    assertEquals(List.of("-13", FRAME, FRAME), told.words());
  }

  @Test
  void the_longest_frame_is_kept_and_no_more() {
    byte[] frame = new byte[Qmux.LONGEST];
    byte[] head = bytes("01ffff8003010201002000f3ff");
    System.arraycopy(head, 0, frame, 0, head.length);
    Told told = new Told();
    for (int i = 0; i < 3; i++) {
      told.feed(frame, 0, frame.length - 1);
      assertEquals(frame.length - 1, told.assembler.pending());
      told.feed(frame, frame.length - 1, frame.length);
    }
    assertEquals(3, told.words().size());
  }

  @Property(tries = 300)
  void pieces_of_any_size_tell_the_same(@ForAll long seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[random.nextInt(4) == 0 ? random.nextInt(65) : 0];
      random.nextBytes(noise);
      all.writeBytes(noise);
      all.writeBytes(bytes(RealFrames.ALL.get(random.nextInt(RealFrames.ALL.size()))));
    }
    byte[] stream = all.toByteArray();
    Told whole = new Told();
    whole.feed(stream, 0, stream.length);
    Told pieces = new Told();
    int at = 0;
    while (at < stream.length) {
      int next = Math.min(stream.length, at + 1 + random.nextInt(40));
      byte[] piece = Arrays.copyOfRange(stream, at, next);
      pieces.feed(piece, 0, piece.length);
      Arrays.fill(piece, (byte) 0x55);
      at = next;
    }
    assertEquals(whole.words(), pieces.words());
    assertTrue(whole.assembler.pending() <= Qmux.LONGEST);
  }
}
