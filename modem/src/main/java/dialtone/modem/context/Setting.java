package dialtone.modem.context;

import dialtone.protocol.at.AtCommand;
import java.util.Optional;

/// One change to the modem on the way to a session.
///
/// @param undo the command that takes it back; absent where nothing is left to take back
/// @param needed whether a refusal ends the way; what only makes the session better is let go
public record Setting(AtCommand command, Optional<String> undo, boolean needed) {

  public static Setting undone(AtCommand command, String undo) {
    return new Setting(command, Optional.of(undo), true);
  }

  public static Setting passing(AtCommand command) {
    return new Setting(command, Optional.empty(), true);
  }

  /// The same change where the modem takes it.
  public Setting ifTaken() {
    return new Setting(command, undo, false);
  }
}
