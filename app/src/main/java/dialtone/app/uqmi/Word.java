package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import java.util.Optional;

/// One word of the command line: `--get-imei`.
interface Word {

  /// Whether a value follows.
  enum Takes {
    NOTHING,
    A_VALUE
  }

  /// When its turn is: what only sets something comes before all that is done.
  enum Turn {
    OPTION,
    ACTION
  }

  /// Without its dashes.
  String text();

  Takes takes();

  Turn turn();

  /// Whose client an action needs. CTL has one for all.
  Service service();

  /// Its letter, where it has one.
  default Optional<Character> letter() {
    return Optional.empty();
  }

  /// Does it.
  ///
  /// @param value what was typed behind it, or nothing
  /// @return false: what follows is not done any more
  boolean run(Run run, String value);
}
