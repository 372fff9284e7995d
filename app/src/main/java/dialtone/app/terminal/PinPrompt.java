package dialtone.app.terminal;

import dialtone.protocol.privacy.Secret;
import java.io.Console;
import java.util.Optional;

/// Asks a person for a code that must not be seen.
public final class PinPrompt {
  private PinPrompt() {}

  /// What was typed, without echo; empty when nobody sits there or nothing was typed.
  // JDK 25 has its console in java.base again, which gives none when nobody sits there.
  @SuppressWarnings("SystemConsoleNull")
  public static Optional<Secret> ask(Output output, String question) {
    Console console = System.console();
    if (!output.typed() || console == null || !console.isTerminal()) {
      return Optional.empty();
    }
    char[] typed = console.readPassword("%s: ", question);
    return typed == null || typed.length == 0
        ? Optional.empty()
        : Optional.of(new Secret(new String(typed)));
  }
}
