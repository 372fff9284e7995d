package dialtone.protocol.ppp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The octets that do not stand for themselves on the line: flag and escape always (RFC 1662 §4.2),
/// and some control characters. Where those two are all, eight octets are looked at in one step.
final class OctetSet {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long FLAGS = HdlcDecoder.FLAG * LOW_BITS;
  private static final long ESCAPES = HdlcDecoder.ESCAPE * LOW_BITS;

  private final boolean[] members = new boolean[256];
  private final boolean controls;

  /// @param controls bit n for control character n
  OctetSet(int controls) {
    this.controls = controls != 0;
    for (int control = 0; control < 32; control++) {
      members[control] = (controls >>> control & 1) != 0;
    }
    members[HdlcDecoder.FLAG] = true;
    members[HdlcDecoder.ESCAPE] = true;
  }

  boolean has(int octet) {
    return members[octet];
  }

  /// The index of the first member from `at` on, or `end`.
  int next(byte[] in, int at, int end) {
    int found = controls ? at : skip(in, at, end);
    while (found < end && !members[in[found] & 0xff]) {
      found++;
    }
    return found;
  }

  /// As far as whole steps hold neither flag nor escape.
  private static int skip(byte[] in, int start, int end) {
    int at = start;
    for (int last = end - 7; at < last; at += 8) {
      long eight = (long) LONGS.get(in, at);
      if (((zero(eight ^ FLAGS) | zero(eight ^ ESCAPES)) & HIGH_BITS) != 0) {
        return at;
      }
    }
    return at;
  }

  /// Not 0 in the high bits when an octet is zero; `Hacker's Delight`, 6-1.
  private static long zero(long octets) {
    return octets - LOW_BITS & ~octets;
  }
}
