package dialtone.codegen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The annotations that say how many bits a number takes, by their simple names.
enum Width {
  U8(8),
  S8(8),
  U16(16),
  S16(16),
  S32(32),
  U32(32),
  U48(48),
  U64(64),
  S64(64),
  F32(32),
  F64(64);

  static final Set<Width> IN_INT = EnumSet.of(U8, S8, U16, S16, S32);
  static final Set<Width> IN_LONG = EnumSet.of(U32, U48, U64, S64);
  static final Set<Width> WHOLE = EnumSet.range(U8, S64);

  private final int bits;

  Width(int bits) {
    this.bits = bits;
  }

  /// Whether the bits of `code` fit. Enums of libqmi stand in signed and in unsigned places, and have codes that
  /// are met in one kind only: of QmiNasRadioInterface, -1 in signed ones and 0xff in unsigned ones.
  boolean holds(long code) {
    return bits == Long.SIZE || -1L << bits - 1 <= code && code < 1L << bits;
  }

  int octets() {
    return bits / Byte.SIZE;
  }

  boolean takesLong() {
    return IN_LONG.contains(this);
  }

  /// As the layouts name it, and the methods of the reader and the writer.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean hasByteOrder() {
    return EnumSet.range(U16, S64).contains(this) && this != U48;
  }

  static String list(Set<Width> widths) {
    return Arrays.stream(values())
        .filter(widths::contains)
        .map(width -> "@" + width)
        .collect(Collectors.joining(", "));
  }
}
