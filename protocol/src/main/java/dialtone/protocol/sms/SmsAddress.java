package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// An address of TS 23.040 §9.1.2.5: a telephone number, or a sender's name in letters.
///
/// @param plan the numbering plan, TS 23.040 §9.1.2.5: 1 is telephony, 0 is unknown
/// @param value the digits (also `*`, `#`, `a`, `b`, `c`) without `+`, or the letters
public record SmsAddress(TypeOfNumber type, int plan, Private value) {
  static final int TELEPHONY = 1;
  private static final int MOST_DIGITS = 20;
  private static final int MOST_LETTERS = 11;
  static final String DIGITS = "0123456789*#abc";

  /// The kinds of numbers.
  public enum TypeOfNumber {
    UNKNOWN(0),
    INTERNATIONAL(1),
    NATIONAL(2),
    NETWORK_SPECIFIC(3),
    SUBSCRIBER(4),
    ALPHANUMERIC(5),
    ABBREVIATED(6),
    RESERVED(7);

    private final int code;

    TypeOfNumber(int code) {
      this.code = code;
    }

    /// The kind that the three bits of `code` name.
    static TypeOfNumber of(int code) {
      for (TypeOfNumber type : values()) {
        if (type.code == (code & 7)) {
          return type;
        }
      }
      return RESERVED;
    }

    int code() {
      return code;
    }
  }

  /// From a number as people write it: `+49 151 1234567`, `0151/1234567`, `*100#`; empty when it is
  /// none, or has more than 20 digits.
  public static Optional<SmsAddress> number(String text) {
    String bare = text.strip().replaceAll("[ ()./-]", "");
    boolean international = bare.startsWith("+");
    String digits = international ? bare.substring(1) : bare;
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    TypeOfNumber type = international ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.UNKNOWN;
    return Optional.of(new SmsAddress(type, TELEPHONY, new Private(digits)));
  }

  /// A sender's name in letters of the default alphabet, which nobody can answer; empty when it has
  /// other letters or does not fit.
  public static Optional<SmsAddress> name(String text) {
    boolean fits =
        Gsm7.encode(text, Language.NONE)
            .filter(septets -> septets.length > 0 && septets.length <= MOST_LETTERS)
            .isPresent();
    return fits
        ? Optional.of(new SmsAddress(TypeOfNumber.ALPHANUMERIC, 0, new Private(text)))
        : Optional.empty();
  }

  /// As people write it: `+491511234567`, `1800`, `Vodafone`.
  public Private text() {
    return type == TypeOfNumber.INTERNATIONAL ? new Private("+" + value.reveal()) : value;
  }
}
