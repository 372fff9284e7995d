package dialtone.simulator.qmi;

import dialtone.protocol.qmi.nas.ActiveBand;
import java.util.List;
import java.util.stream.Stream;

/// The bands that the simulated modems have, as numbers and as QMI's masks.
final class Bands {
  /// GSM 850, 900, 1800, 1900 and WCDMA 2100, 850, 900 (QmiNasBandPreference of libqmi).
  static final long LEGACY = 0x0002_0000_0468_0380L;

  static final List<Integer> LTE = List.of(1, 3, 5, 7, 8, 20, 28, 38, 40, 41);
  static final List<Integer> NR = List.of(1, 3, 7, 8, 20, 28, 38, 40, 41, 77, 78, 79);

  private Bands() {}

  /// The 64 bands from `64 × word + 1` on, lowest bit first.
  static long mask(List<Integer> bands, int word) {
    return bands.stream()
        .filter(band -> (band - 1) / 64 == word)
        .mapToLong(band -> 1L << (band - 1) % 64)
        .sum();
  }

  static ActiveBand lte(int band) {
    return named("EUTRAN_" + band);
  }

  static ActiveBand nr(int band) {
    return named("NR5G_" + band);
  }

  private static ActiveBand named(String name) {
    return Stream.of(ActiveBand.values())
        .filter(band -> band.name().equals(name))
        .findFirst()
        .orElse(ActiveBand.EUTRAN_1);
  }
}
