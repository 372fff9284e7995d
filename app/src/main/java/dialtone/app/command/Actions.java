package dialtone.app.command;

import java.util.List;
import java.util.Optional;

/// The commands by name. Only the class of the one that is named is loaded.
final class Actions {
  /// In the order of the help; commands that begin with `__` are for this program itself.
  static final List<String> NAMES =
      List.of(
          "try",
          "up",
          "down",
          "status",
          "list",
          "monitor",
          "at",
          "reset",
          "setup",
          "set",
          "simulate",
          "decode",
          "sms",
          "config",
          "chat",
          "wvdial",
          "wvdialconf",
          "uqmi",
          "bench",
          "completion",
          "version",
          "help");

  private Actions() {}

  static Optional<Action> named(String name) {
    return switch (name) {
      case "try" -> Optional.of(new Try());
      case "up" -> Optional.of(new Up());
      case "down" -> Optional.of(new Down());
      case "status" -> Optional.of(new Status());
      case "list" -> Optional.of(new ListModems());
      case "monitor" -> Optional.of(new Monitor());
      case "at" -> Optional.of(new At());
      case "reset" -> Optional.of(new Reset());
      case "setup" -> Optional.of(new Setup());
      case "set" -> Optional.of(new SetValues());
      case "simulate" -> Optional.of(new Simulate());
      case "decode" -> Optional.of(new Decode());
      case "sms" -> Optional.of(new ShortMessages());
      case "config" -> Optional.of(new Config());
      case "wvdial" -> Optional.of(new Wvdial());
      case "wvdialconf" -> Optional.of(new WvdialConf());
      case "chat" -> Optional.of(new Chat());
      case "uqmi" -> Optional.of(new Uqmi());
      case "bench" -> Optional.of(new Bench());
      case "completion" -> Optional.of(new CompletionScript());
      case "version" -> Optional.of(new Version());
      case "help" -> Optional.of(new HelpScreen());
      case "__own" -> Optional.of(new Own());
      case "__train" -> Optional.of(new Train());
      default -> Optional.empty();
    };
  }
}
