package dialtone.protocol.ppp;

import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.Octets;
import java.util.function.IntUnaryOperator;

/// Reads a frame from front to back and knows where each octet stood in what was given.
final class FrameReader {
  private final Octets octets;
  private final IntUnaryOperator place;
  private int at;

  FrameReader(Octets octets, IntUnaryOperator place) {
    this.octets = octets;
    this.place = place;
  }

  int remaining() {
    return octets.size() - at;
  }

  int peek(int ahead) {
    return octets.at(at + ahead);
  }

  int u8(String what) {
    return take(1, what).at(0);
  }

  int u16(String what) {
    Octets two = take(2, what);
    return two.at(0) << 8 | two.at(1);
  }

  Octets take(int count, String what) {
    if (count > remaining()) {
      throw garbled(
          "%s needs %d octets, %d are left".formatted(what, count, remaining()), remaining());
    }
    at += count;
    return octets.slice(at - count, at);
  }

  Octets rest() {
    return take(remaining(), "the rest");
  }

  /// The next `count` octets as a frame of their own.
  FrameReader part(int count, String what) {
    int base = at;
    return new FrameReader(take(count, what), index -> place.applyAsInt(base + index));
  }

  /// What is wrong `ahead` octets from here.
  ModemFailure garbled(String why, int ahead) {
    return PppDecoder.garbled(why, place.applyAsInt(at + ahead));
  }
}
