package dialtone.protocol.ppp;

import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One option of a Configure packet, RFC 1661 §6: type, length, data.
record ConfigOption(int type, Octets value) {
  private static final int HEADER = 2;

  static ConfigOption of(int type, byte[] value) {
    return new ConfigOption(type, Octets.of(value));
  }

  static ConfigOption flag(int type) {
    return new ConfigOption(type, Octets.NONE);
  }

  static ConfigOption u16(int type, int value) {
    return of(type, new byte[] {(byte) (value >> 8), (byte) value});
  }

  static ConfigOption u32(int type, int value) {
    return of(
        type,
        new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
  }

  /// The options one behind the other; empty when one has no room for its own header or reaches
  /// past the end.
  static Optional<List<ConfigOption>> parse(Octets data) {
    List<ConfigOption> options = new ArrayList<>();
    int at = 0;
    while (at < data.size()) {
      int length = at + HEADER <= data.size() ? data.at(at + 1) : 0;
      if (length < HEADER || at + length > data.size()) {
        return Optional.empty();
      }
      options.add(new ConfigOption(data.at(at), data.slice(at + HEADER, at + length)));
      at += length;
    }
    return Optional.of(options);
  }

  static Octets encode(List<ConfigOption> options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ConfigOption option : options) {
      out.write(option.type);
      out.write(HEADER + option.value.size());
      out.writeBytes(option.value.toArray());
    }
    return Octets.of(out.toByteArray());
  }

  boolean sized(int size) {
    return value.size() == size;
  }

  /// Its value as a number; only for values of at most four octets.
  int number() {
    return ControlPacket.number(value);
  }
}
