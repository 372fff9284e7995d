package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.nas.BandPreference;
import dialtone.protocol.qmi.nas.BandPreferenceCodes;
import dialtone.protocol.qmi.nas.ExtendedLteBands;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.Nr5gBands;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Bands as the masks of the system selection preference. Each group is absent when nothing is said
/// of it; LTE bands are in two masks, of which older modems know the first alone.
record BandMasks(
    OptionalLong older,
    OptionalLong lteLow,
    Optional<ExtendedLteBands> lteExtended,
    Optional<Nr5gBands> nr) {
  private static final String LTE = "lte-";
  private static final String NR = "5gnr-";
  private static final int WORD = 64;

  static BandMasks of(GetSystemSelectionPreference.Reply told) {
    return new BandMasks(
        told.bandPreference(),
        told.lteBandPreference(),
        told.extendedLteBandPreference(),
        told.nr5gSaBandPreference().or(told::nr5gNsaBandPreference));
  }

  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    older.ifPresent(mask -> words.addAll(olderWords(mask)));
    BitSet lte = lteExtended.map(BandMasks::bits).orElseGet(() -> bits(lteLow.orElse(0)));
    lte.stream().forEach(bit -> words.add(LTE + (bit + 1)));
    nr.map(BandMasks::bits).ifPresent(n -> n.stream().forEach(bit -> words.add(NR + (bit + 1))));
    return words;
  }

  static String lteWord(int band) {
    return LTE + band;
  }

  static String nrWord(int band) {
    return NR + band;
  }

  static Set<String> olderWords(long mask) {
    Set<String> words = new LinkedHashSet<>();
    for (BandPreference band : BandPreference.values()) {
      if (band != BandPreference.UNRECOGNISED && (mask & BandPreferenceCodes.code(band)) != 0) {
        words.add(BandPreferenceCodes.word(band));
      }
    }
    return words;
  }

  /// The masks that say these bands, in the form in which this modem tells its own.
  ///
  /// @throws ModemFailure `UnknownWord`
  static BandMasks of(Collection<String> words, BandMasks known) {
    BitSet lte = new BitSet();
    BitSet nr = new BitSet();
    long older = 0;
    for (String word : words) {
      if (word.startsWith(LTE)) {
        lte.set(number(word, LTE) - 1);
      } else if (word.startsWith(NR)) {
        nr.set(number(word, NR) - 1);
      } else {
        older |= older(word);
      }
    }
    boolean extended = known.lteExtended().isPresent();
    return new BandMasks(
        older == 0 ? OptionalLong.empty() : OptionalLong.of(older),
        lte.isEmpty() || extended ? OptionalLong.empty() : OptionalLong.of(mask(lte, 0)),
        lte.isEmpty() || !extended ? Optional.empty() : Optional.of(extended(lte)),
        nr.isEmpty() ? Optional.empty() : Optional.of(nr(nr)));
  }

  private static int number(String word, String prefix) {
    String digits = word.substring(prefix.length());
    if (!digits.matches("[1-9][0-9]{0,2}")) {
      throw unknown(word);
    }
    return Integer.parseInt(digits);
  }

  private static long older(String word) {
    for (BandPreference band : BandPreference.values()) {
      if (band != BandPreference.UNRECOGNISED && BandPreferenceCodes.word(band).equals(word)) {
        return BandPreferenceCodes.code(band);
      }
    }
    throw unknown(word);
  }

  private static ModemFailure unknown(String word) {
    return new ModemFailure(new Failure.UnknownWord("band", word, Optional.empty(), List.of()));
  }

  private static BitSet bits(long... masks) {
    return BitSet.valueOf(masks);
  }

  private static BitSet bits(ExtendedLteBands bands) {
    return bits(bands.maskLow(), bands.maskMidLow(), bands.maskMidHigh(), bands.maskHigh());
  }

  private static BitSet bits(Nr5gBands bands) {
    return bits(
        bands.mask0(),
        bands.mask1(),
        bands.mask2(),
        bands.mask3(),
        bands.mask4(),
        bands.mask5(),
        bands.mask6(),
        bands.mask7());
  }

  private static ExtendedLteBands extended(BitSet bands) {
    return new ExtendedLteBands(mask(bands, 0), mask(bands, 1), mask(bands, 2), mask(bands, 3));
  }

  private static Nr5gBands nr(BitSet bands) {
    return new Nr5gBands(
        mask(bands, 0),
        mask(bands, 1),
        mask(bands, 2),
        mask(bands, 3),
        mask(bands, 4),
        mask(bands, 5),
        mask(bands, 6),
        mask(bands, 7));
  }

  private static long mask(BitSet bands, int index) {
    long[] masks = bands.get(index * WORD, (index + 1) * WORD).toLongArray();
    return masks.length == 0 ? 0 : masks[0];
  }
}
