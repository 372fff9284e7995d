package dialtone.simulator.at;

import dialtone.simulator.at.Command.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The commands that a modem knows, by name and kind. Each topic adds its own; a later one
/// overrides an earlier.
final class CommandTable {
  private record Key(String name, Kind kind) {}

  private final Map<Key, Handler> handlers = new HashMap<>();

  CommandTable run(String name, Handler handler) {
    return put(name, Kind.RUN, handler);
  }

  CommandTable set(String name, Handler handler) {
    return put(name, Kind.SET, handler);
  }

  CommandTable read(String name, Handler handler) {
    return put(name, Kind.READ, handler);
  }

  /// `AT…=?` answered by these lines, or by `OK` alone when there is none.
  CommandTable test(String name, String... text) {
    Answer answer = Answer.ok(List.of(text).stream().filter(line -> !line.isEmpty()).toList());
    return put(name, Kind.TEST, (_, _) -> answer);
  }

  /// `AT…=?` whose answer depends on the modem.
  CommandTable testBy(String name, Handler handler) {
    return put(name, Kind.TEST, handler);
  }

  /// Commands that are taken and change nothing that anybody can see.
  CommandTable accept(List<String> names) {
    for (String name : names) {
      run(name, (_, _) -> Answer.ok());
      set(name, (_, _) -> Answer.ok());
    }
    return this;
  }

  private CommandTable put(String name, Kind kind, Handler handler) {
    handlers.put(new Key(name, kind), handler);
    return this;
  }

  Optional<Handler> find(Command command) {
    return Optional.ofNullable(handlers.get(new Key(command.name(), command.kind())));
  }

  /// The names of all extended commands, sorted: what `+CLAC` lists.
  List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    handlers.keySet().stream()
        .map(Key::name)
        .filter(name -> !Character.isLetter(name.charAt(0)))
        .forEach(names::add);
    return List.copyOf(names);
  }
}
