package dialtone.simulator.fault;

import java.util.Arrays;
import java.util.function.Consumer;

/// The way of bytes from the modem to one port, with the faults of the wire on it.
public final class FaultyWire implements Consumer<byte[]> {
  private static final int DAMAGE = 0x15;

  private final FaultBoard faults;
  private final Consumer<byte[]> out;

  public FaultyWire(FaultBoard faults, Consumer<byte[]> out) {
    this.faults = faults;
    this.out = out;
  }

  @Override
  public void accept(byte[] bytes) {
    data(faults.has(FaultKind.STRAY_CR) ? doubled(bytes) : bytes);
  }

  /// Sends what has no lines.
  public void data(byte[] bytes) {
    if (faults.has(FaultKind.MUTE)) {
      return;
    }
    byte[] changed = bytes;
    if (faults.has(FaultKind.GARBLE)) {
      changed = damaged(changed);
    }
    if (faults.has(FaultKind.SPLIT)) {
      for (byte each : changed) {
        out.accept(new byte[] {each});
      }
    } else {
      out.accept(changed);
    }
  }

  private static byte[] doubled(byte[] bytes) {
    byte[] room = new byte[bytes.length * 2];
    int length = 0;
    for (byte each : bytes) {
      room[length++] = each;
      if (each == '\r') {
        room[length++] = each;
      }
    }
    return Arrays.copyOf(room, length);
  }

  /// Every third byte is another one, so that no line stays whole.
  private static byte[] damaged(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = 1; i < copy.length; i += 3) {
      copy[i] ^= DAMAGE;
    }
    return copy;
  }
}
