package dialtone.protocol.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.FieldWriter;

/// Writes TLVs one behind the other.
public final class TlvWriter extends FieldWriter {
  private static final int LENGTH_FIELD = 2;

  private int lengthAt;

  public TlvWriter() {}

  public void begin(int type) {
    u8(type);
    lengthAt = size();
    u16(0);
  }

  /// @throws ModemFailure `BadInput` when the value is longer than a TLV can be
  public void end() {
    int length = size() - lengthAt - LENGTH_FIELD;
    if (length > 0xffff) {
      throw new ModemFailure(
          new Failure.BadInput("a value of " + length + " octets", "a TLV holds 65535 at most"));
    }
    patchU16(lengthAt, length);
  }

  /// Writes `value` over the two octets at `where`.
  void patch(int where, int value) {
    patchU16(where, value);
  }
}
