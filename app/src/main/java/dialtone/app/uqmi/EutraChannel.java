package dialtone.app.uqmi;

/// The band that a downlink channel (EARFCN) of LTE belongs to. Source: 3GPP TS 36.101 table
/// 5.7.3-1, as far as uqmi has it; the frequencies are those by which people call the bands.
///
/// @param first the lowest channel of the band
/// @param last the highest
/// @param megahertz what the band is called
/// @param duplex `FDD`, `TDD` or, without uplink, `SDL`
record EutraChannel(int first, int last, int band, int megahertz, String duplex) {
  private static final EutraChannel[] BANDS = {
    new EutraChannel(0, 599, 1, 2100, "FDD"),
    new EutraChannel(600, 1199, 2, 1800, "FDD"),
    new EutraChannel(1200, 1949, 3, 1800, "FDD"),
    new EutraChannel(1950, 2399, 4, 1700, "FDD"),
    new EutraChannel(2400, 2649, 5, 850, "FDD"),
    new EutraChannel(2650, 2749, 6, 800, "FDD"),
    new EutraChannel(2750, 3449, 7, 2600, "FDD"),
    new EutraChannel(3450, 3799, 8, 900, "FDD"),
    new EutraChannel(3800, 4149, 9, 1800, "FDD"),
    new EutraChannel(4150, 4749, 10, 1700, "FDD"),
    new EutraChannel(4750, 4999, 11, 1500, "FDD"),
    new EutraChannel(5000, 5179, 12, 700, "FDD"),
    new EutraChannel(5180, 5279, 13, 700, "FDD"),
    new EutraChannel(5280, 5379, 14, 700, "FDD"),
    new EutraChannel(5730, 5849, 17, 700, "FDD"),
    new EutraChannel(5850, 5999, 18, 850, "FDD"),
    new EutraChannel(6000, 6149, 19, 850, "FDD"),
    new EutraChannel(6150, 6449, 20, 800, "FDD"),
    new EutraChannel(6450, 6599, 21, 1500, "FDD"),
    new EutraChannel(6600, 7399, 22, 3500, "FDD"),
    new EutraChannel(7500, 7699, 23, 2000, "FDD"),
    new EutraChannel(7700, 8039, 24, 1600, "FDD"),
    new EutraChannel(8040, 8689, 25, 1900, "FDD"),
    new EutraChannel(8690, 9039, 26, 850, "FDD"),
    new EutraChannel(9040, 9209, 27, 800, "FDD"),
    new EutraChannel(9210, 9659, 28, 700, "FDD"),
    new EutraChannel(9660, 9769, 29, 700, "SDL"),
    new EutraChannel(9770, 9869, 30, 2300, "FDD"),
    new EutraChannel(9870, 9919, 31, 450, "FDD"),
    new EutraChannel(9920, 10359, 32, 1500, "SDL"),
    new EutraChannel(36000, 36199, 33, 1900, "TDD"),
    new EutraChannel(36200, 36349, 34, 2000, "TDD"),
    new EutraChannel(36350, 36949, 35, 1900, "TDD"),
    new EutraChannel(36950, 37549, 36, 1900, "TDD"),
    new EutraChannel(37550, 37749, 37, 1900, "TDD"),
    new EutraChannel(37750, 38249, 38, 2600, "TDD"),
    new EutraChannel(38250, 38649, 39, 1900, "TDD"),
    new EutraChannel(38650, 39649, 40, 2300, "TDD"),
    new EutraChannel(39650, 41589, 41, 2500, "TDD"),
    new EutraChannel(41590, 43589, 42, 3500, "TDD"),
    new EutraChannel(43590, 45589, 43, 3700, "TDD"),
    new EutraChannel(45590, 46589, 44, 700, "TDD")
  };

  /// Tells the band of `channel`; nothing where the table has none.
  static void print(int channel, Blob json) {
    for (EutraChannel each : BANDS) {
      if (channel >= each.first && channel <= each.last) {
        json.add("band", each.band).add("frequency", each.megahertz);
        json.add("duplex", each.duplex);
      }
    }
  }
}
