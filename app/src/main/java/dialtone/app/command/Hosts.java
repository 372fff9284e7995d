package dialtone.app.command;

import dialtone.app.cli.CommandLine;
import dialtone.host.local.Dir;
import dialtone.host.local.Local;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// From the word after `--host` to a machine.
final class Hosts {
  static final String FOLDER = "dir:";

  private Hosts() {}

  /// @throws dialtone.protocol.failure.ModemFailure `UnknownWord` for a kind of host that does not
  ///     exist, `BadInput` for a folder that does not
  static Machine open(Optional<String> host) {
    if (host.isEmpty()) {
      return new Local(new SystemClock());
    }
    String word = host.get();
    if (!word.startsWith(FOLDER)) {
      throw CommandLine.unknown("kind of host", word.replaceFirst(":.*", ":"), List.of(FOLDER));
    }
    if (word.equals(FOLDER)) {
      throw new ModemFailure(new Failure.BadInput("--host " + word, "it names no folder"));
    }
    return new Dir(Path.of(word.substring(FOLDER.length())), new SystemClock());
  }
}
