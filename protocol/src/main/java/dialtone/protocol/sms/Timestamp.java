package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The seven octets of a time, TS 23.040 §9.2.3.11: digit pairs with the low digit first, and the
/// zone in quarters of an hour.
final class Timestamp {
  static final int SIZE = 7;
  private static final int MINUS = 0x08;
  private static final int QUARTER_SECONDS = 15 * 60;

  /// The standard gives two digits of the year only; messages are not older than GSM.
  private static final int FIRST_YEAR = 90;

  private Timestamp() {}

  /// Empty for digits that are no time: some networks and test beds send zeros.
  static Optional<OffsetDateTime> read(Octets octets) {
    int[] pairs = new int[SIZE - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pair(octets.at(i));
    }
    int zone = octets.at(SIZE - 1);
    int quarters = pair(zone & ~MINUS);
    int year = (pairs[0] < FIRST_YEAR ? 2000 : 1900) + pairs[0];
    try {
      return Optional.of(
          OffsetDateTime.of(
              year,
              pairs[1],
              pairs[2],
              pairs[3],
              pairs[4],
              pairs[5],
              0,
              ZoneOffset.ofTotalSeconds(
                  ((zone & MINUS) == 0 ? quarters : -quarters) * QUARTER_SECONDS)));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /// An absent time is seven zeros.
  static Octets octets(Optional<OffsetDateTime> time) {
    return time.map(Timestamp::octets).orElse(Octets.of(new byte[SIZE]));
  }

  private static Octets octets(OffsetDateTime time) {
    int quarters = time.getOffset().getTotalSeconds() / QUARTER_SECONDS;
    return Octets.of(
        swapped(time.getYear() % 100),
        swapped(time.getMonthValue()),
        swapped(time.getDayOfMonth()),
        swapped(time.getHour()),
        swapped(time.getMinute()),
        swapped(time.getSecond()),
        (byte) (swapped(Math.abs(quarters)) | (quarters < 0 ? MINUS : 0)));
  }

  /// Two digits, or a number that is none of a time.
  private static int pair(int octet) {
    int tens = octet & 0x0f;
    int ones = octet >> 4;
    return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
  }

  private static byte swapped(int number) {
    return (byte) (number % 10 << 4 | number / 10);
  }
}
