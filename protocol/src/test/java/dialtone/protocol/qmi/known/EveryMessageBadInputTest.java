package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.qmi.TlvReader;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever comes in the place of any message, no exception escapes, what can be read is read, and
/// the rest is named.
@Timeout(60)
class EveryMessageBadInputTest {
  private static final List<MessageSide> SIDES = MessageSide.all();

  /// Reads it as the oracle does.
  private static TlvReader reads(MessageSide side, byte[] message) {
    TlvReader in = new TlvReader(message, 0, message.length);
    Object read = side.read(in);
    assertEquals(ReflectiveCodec.read(side.type(), message), read, side::toString);
    return in;
  }

  @Test
  void noise_of_every_length() {
    Random random = new Random(1);
    for (MessageSide side : SIDES) {
      for (int length = 0; length <= 64; length++) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        TlvReader in = reads(side, noise);
        assertTrue(length == 0 || !in.problems().isEmpty() || isWhole(noise), side::toString);
      }
    }
  }

  @Test
  void noise_in_the_values_of_the_right_tlvs() {
    Random random = new Random(2);
    for (MessageSide side : SIDES) {
      byte[] message = full(side, 2);
      for (int round = 0; round < 20; round++) {
        byte[] noisy = message.clone();
        for (int at = 0; at < noisy.length; at = next(message, at)) {
          for (int i = at + 3; i < next(message, at); i++) {
            noisy[i] = random.nextInt(4) == 0 ? (byte) random.nextInt() : noisy[i];
          }
        }
        reads(side, noisy);
      }
    }
  }

  @Test
  void every_tlv_cut_at_every_octet() {
    for (MessageSide side : SIDES) {
      byte[] message = full(side, 3);
      for (int at = 0; at < message.length; at = next(message, at)) {
        int end = next(message, at);
        for (int keep = at + 3; keep < end; keep++) {
          byte[] cut = new byte[message.length - (end - keep)];
          System.arraycopy(message, 0, cut, 0, keep);
          System.arraycopy(message, end, cut, keep, message.length - end);
          cut[at + 1] = (byte) (keep - at - 3);
          cut[at + 2] = (byte) (keep - at - 3 >> 8);
          TlvReader in = reads(side, cut);
          int type = message[at] & 0xff;
          assertTrue(in.problems().stream().allMatch(p -> p.type() == type), side::toString);
        }
      }
    }
  }

  @Test
  void every_message_cut_at_every_octet() {
    for (MessageSide side : SIDES) {
      byte[] message = full(side, 4);
      for (int length = 1; length < message.length; length++) {
        byte[] cut = Arrays.copyOf(message, length);
        TlvReader in = reads(side, cut);
        assertTrue(isWhole(cut) || !in.problems().isEmpty(), side::toString);
      }
    }
  }

  @Test
  void a_length_field_of_65535() {
    for (MessageSide side : SIDES) {
      byte[] message = full(side, 5);
      for (int at = 0; at < message.length; at = next(message, at)) {
        byte[] long_ = message.clone();
        long_[at + 1] = (byte) 0xff;
        long_[at + 2] = (byte) 0xff;
        TlvReader in = reads(side, long_);
        assertFalse(in.problems().isEmpty(), side::toString);
        assertEquals(message[at] & 0xff, in.problems().getFirst().type(), side::toString);
      }
    }
  }

  private static byte[] full(MessageSide side, long seed) {
    return ReflectiveCodec.write(new RandomRecords(seed, 1).message(side.type()));
  }

  /// Where the TLV behind the one at `at` begins.
  private static int next(byte[] message, int at) {
    return at + 3 + (message[at + 1] & 0xff | (message[at + 2] & 0xff) << 8);
  }

  private static boolean isWhole(byte[] message) {
    int at = 0;
    while (at + 3 <= message.length) {
      at = next(message, at);
    }
    return at == message.length;
  }
}
