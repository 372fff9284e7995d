package dialtone.protocol.failure;

/// Errors in words as they can be compared: firmware writes `SIM PIN REQUIRED` or `ph-sim pin
/// required` where the standard has other capitals and signs.
final class ErrorWords {
  private ErrorWords() {}

  /// The letters and digits of `words`, in small letters.
  static String plain(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }
}
