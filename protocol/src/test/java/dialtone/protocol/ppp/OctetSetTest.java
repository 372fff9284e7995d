package dialtone.protocol.ppp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OctetSetTest {
  private static final int LONGEST = 40;

  @Test
  void each_octet_is_found_at_each_place() {
    OctetSet set = new OctetSet(0);
    for (int octet = 0; octet < 256; octet++) {
      boolean member = octet == HdlcDecoder.FLAG || octet == HdlcDecoder.ESCAPE;
      assertEquals(member, set.has(octet));
      for (int place = 0; place < LONGEST; place++) {
        byte[] in = new byte[LONGEST];
        in[place] = (byte) octet;
        assertEquals(member ? place : LONGEST, set.next(in, 0, LONGEST), octet + " at " + place);
      }
    }
  }

  @Test
  void the_first_of_several_is_found_from_any_start_and_none_behind_the_end() {
    Random random = new Random(1662);
    for (int controls : new int[] {0, 1 << 17 | 1 << 19, -1}) {
      OctetSet set = new OctetSet(controls);
      byte[] in = new byte[LONGEST];
      for (int round = 0; round < 2000; round++) {
        for (int i = 0; i < LONGEST; i++) {
          in[i] = (byte) (random.nextInt(4) == 0 ? 0x70 + random.nextInt(16) : random.nextInt());
        }
        int start = random.nextInt(LONGEST);
        int end = start + random.nextInt(LONGEST - start);
        int expected = start;
        while (expected < end && !set.has(in[expected] & 0xff)) {
          expected++;
        }
        assertEquals(expected, set.next(in, start, end));
      }
    }
  }
}
