package dialtone.protocol.sms;

import java.util.Optional;
import java.util.OptionalInt;

/// The data coding scheme, TS 23.038 §4: alphabet, class, and what else its groups say.
///
/// @param octet the scheme as it stands in the message
public record DataCoding(int octet) {
  private static final int HAS_CLASS = 0x10;
  private static final int COMPRESSED = 0x20;

  /// How the octets of a text are meant.
  public enum Alphabet {
    GSM7("gsm7", 0),
    EIGHT_BIT("8bit", 4),
    UCS2("ucs2", 8);

    private final String word;
    private final int bits;

    Alphabet(String word, int bits) {
      this.word = word;
      this.bits = bits;
    }

    public String word() {
      return word;
    }
  }

  /// What waits when the scheme is one of message waiting indication.
  public enum WaitingKind {
    VOICE_MAIL,
    FAX,
    E_MAIL,
    OTHER
  }

  /// Messages that wait elsewhere, such as on an answering machine.
  ///
  /// @param active they do wait; otherwise the sign for it goes out
  /// @param store whether the message itself is worth keeping
  public record Waiting(WaitingKind kind, boolean active, boolean store) {}

  private enum Group {
    GENERAL,
    WAITING,
    CLASSED,
    RESERVED
  }

  /// A text without a class.
  public static DataCoding of(Alphabet alphabet) {
    return new DataCoding(alphabet.bits);
  }

  /// A text of class 0 (shown at once and not kept, a flash message) to 3 (TS 23.038 §4: 1 the
  /// phone's, 2 the SIM's, 3 a connected device's).
  public static DataCoding of(Alphabet alphabet, int messageClass) {
    return new DataCoding(HAS_CLASS | alphabet.bits | messageClass & 3);
  }

  public Alphabet alphabet() {
    return switch (group()) {
      case GENERAL ->
          switch (octet >> 2 & 3) {
            case 1 -> Alphabet.EIGHT_BIT;
            case 2 -> Alphabet.UCS2;
            default -> Alphabet.GSM7;
          };
      case WAITING -> (octet & 0xf0) == 0xe0 ? Alphabet.UCS2 : Alphabet.GSM7;
      case CLASSED -> (octet & 4) == 0 ? Alphabet.GSM7 : Alphabet.EIGHT_BIT;
      case RESERVED -> Alphabet.GSM7;
    };
  }

  /// The text is compressed by TS 23.042, which no network is known to use; it stays octets.
  public boolean compressed() {
    return group() == Group.GENERAL && (octet & COMPRESSED) != 0;
  }

  /// 0 to 3, or none.
  public OptionalInt messageClass() {
    return switch (group()) {
      case GENERAL -> (octet & HAS_CLASS) == 0 ? OptionalInt.empty() : OptionalInt.of(octet & 3);
      case CLASSED -> OptionalInt.of(octet & 3);
      case WAITING, RESERVED -> OptionalInt.empty();
    };
  }

  /// It goes away once it is read.
  public boolean deletedAfterReading() {
    return (octet & 0xc0) == 0x40;
  }

  public Optional<Waiting> waiting() {
    return group() == Group.WAITING
        ? Optional.of(new Waiting(waitingKind(), (octet & 8) != 0, (octet & 0xf0) != 0xc0))
        : Optional.empty();
  }

  private WaitingKind waitingKind() {
    return switch (octet & 3) {
      case 0 -> WaitingKind.VOICE_MAIL;
      case 1 -> WaitingKind.FAX;
      case 2 -> WaitingKind.E_MAIL;
      default -> WaitingKind.OTHER;
    };
  }

  private Group group() {
    if (octet < 0x80) {
      return Group.GENERAL;
    }
    if (octet < 0xc0) {
      return Group.RESERVED;
    }
    return octet < 0xf0 ? Group.WAITING : Group.CLASSED;
  }
}
