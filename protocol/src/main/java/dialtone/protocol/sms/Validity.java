package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/// How long the service centre shall try to deliver a message, TS 23.040 §9.2.3.12.
public sealed interface Validity {
  /// As long as the service centre likes.
  Validity UNSET = new Unset();

  record Unset() implements Validity {}

  /// For this long: 5 minutes to 63 weeks, in steps that grow from 5 minutes to a week.
  record Relative(Duration period) implements Validity {}

  /// Until a time, which is empty when its digits are none.
  record Until(Optional<OffsetDateTime> time) implements Validity {}

  /// The enhanced format, which is passed on unread.
  ///
  /// @param octets seven
  record Enhanced(Octets octets) implements Validity {}

  /// The period that an octet of the relative format stands for, TS 23.040 §9.2.3.12.1.
  static Duration period(int octet) {
    if (octet <= 143) {
      return Duration.ofMinutes((octet + 1) * 5L);
    }
    if (octet <= 167) {
      return Duration.ofHours(12).plusMinutes((octet - 143) * 30L);
    }
    return octet <= 196 ? Duration.ofDays(octet - 166L) : Duration.ofDays((octet - 192L) * 7);
  }

  /// The octet for the shortest period that is not shorter than `period`, or for the longest.
  static int octet(Duration period) {
    int octet = 0;
    while (octet < 255 && period(octet).compareTo(period) < 0) {
      octet++;
    }
    return octet;
  }
}
