package dialtone.protocol.chat;

import java.util.Optional;

/// A word that, where a string to expect would stand, says what the word behind it is for.
public enum ChatKeyword {
  ABORT,
  CLR_ABORT,
  ECHO,
  HANGUP,
  REPORT,
  CLR_REPORT,
  SAY,
  TIMEOUT;

  /// The keyword of exactly this spelling, quoted or not.
  public static Optional<ChatKeyword> of(String word) {
    return switch (word) {
      case "ABORT" -> Optional.of(ABORT);
      case "CLR_ABORT" -> Optional.of(CLR_ABORT);
      case "ECHO" -> Optional.of(ECHO);
      case "HANGUP" -> Optional.of(HANGUP);
      case "REPORT" -> Optional.of(REPORT);
      case "CLR_REPORT" -> Optional.of(CLR_REPORT);
      case "SAY" -> Optional.of(SAY);
      case "TIMEOUT" -> Optional.of(TIMEOUT);
      default -> Optional.empty();
    };
  }
}
