package dialtone.protocol.ppp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// MD4, RFC 1320, which MS-CHAP needs and Java does not have.
final class Md4 {
  private static final int BLOCK = 64;
  private static final int[][] SHIFTS = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};
  private static final int[][] ORDER = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15},
    {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15}
  };

  /// Nothing, √2 and √3 as RFC 1320 §3.4 adds them in its rounds.
  private static final int[] ADDED = {0, 0x5a827999, 0x6ed9eba1};

  private Md4() {}

  static byte[] digest(byte[] message) {
    int padded = (message.length + 8) / BLOCK * BLOCK + BLOCK;
    ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(message, padded)).order(ByteOrder.LITTLE_ENDIAN);
    in.put(message.length, (byte) 0x80);
    in.putLong(padded - 8, (long) message.length * 8);
    int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    int[] block = new int[BLOCK / 4];
    for (int at = 0; at < padded; at += BLOCK) {
      in.slice(at, BLOCK).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(block);
      mix(state, block);
    }
    ByteBuffer out = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(state).forEach(out::putInt);
    return out.array();
  }

  private static void mix(int[] state, int[] block) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    for (int round = 0; round < 3; round++) {
      for (int step = 0; step < 16; step++) {
        int sum = a + chosen(round, b, c, d) + block[ORDER[round][step]] + ADDED[round];
        a = d;
        d = c;
        c = b;
        b = Integer.rotateLeft(sum, SHIFTS[round][step & 3]);
      }
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }

  private static int chosen(int round, int x, int y, int z) {
    return switch (round) {
      case 0 -> x & y | ~x & z;
      case 1 -> x & y | x & z | y & z;
      default -> x ^ y ^ z;
    };
  }
}
