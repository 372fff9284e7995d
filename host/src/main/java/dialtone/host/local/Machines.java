package dialtone.host.local;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.Optional;

/// Machines by the words of `--host`.
public final class Machines {
  private Machines() {}

  /// The machine that `--host` names: absent for this one, `dir:DIR` for one in a folder.
  ///
  /// @throws ModemFailure `BadInput` for a missing folder or an unknown word, `Unsupported` for `ssh://`
  public static Machine named(Optional<String> host, Clock clock) {
    if (host.isEmpty()) {
      return new Local(clock);
    }
    String word = host.get();
    if (word.startsWith("dir:") && word.length() > "dir:".length()) {
      return new Dir(Path.of(word.substring("dir:".length())), clock);
    }
    if (word.startsWith("ssh://")) {
      throw new ModemFailure(new Failure.Unsupported(word, "it comes with the SSH host"));
    }
    throw new ModemFailure(
        new Failure.BadInput(word, "a machine is written dir:DIR; without one it is this machine"));
  }
}
