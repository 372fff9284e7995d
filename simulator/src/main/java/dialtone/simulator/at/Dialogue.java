package dialtone.simulator.at;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a host has set on one port: V.250's own settings and what it wants to be told. Each port
/// has its own.
final class Dialogue {
  private final String port;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private Optional<DataCall> call = Optional.empty();
  private boolean echo;
  private boolean numeric;

  Dialogue(String port) {
    this.port = port;
    reset();
  }

  /// Factory settings, `AT&F`. Echo is on, as V.250 §6.2.4 recommends.
  void reset() {
    echo = true;
    numeric = false;
    numbers.clear();
    texts.clear();
  }

  /// The port's call, to which this belongs from now on.
  void call(DataCall own) {
    call = Optional.of(own);
  }

  DataCall call() {
    return call.orElseThrow();
  }

  String port() {
    return port;
  }

  boolean echo() {
    return echo;
  }

  void echo(boolean on) {
    echo = on;
  }

  /// Results are numbers (`ATV0`).
  boolean numeric() {
    return numeric;
  }

  void numeric(boolean on) {
    numeric = on;
  }

  /// The number that a command such as `+CREG=2` set, 0 before.
  int number(String command) {
    return numbers.getOrDefault(command, 0);
  }

  int number(String command, int otherwise) {
    return numbers.getOrDefault(command, otherwise);
  }

  void set(String command, int value) {
    numbers.put(command, value);
  }

  String text(String command, String otherwise) {
    return texts.getOrDefault(command, otherwise);
  }

  void set(String command, String value) {
    texts.put(command, value);
  }

  /// Results are not sent at all (`ATQ1`).
  boolean quiet() {
    return number("Q") == 1;
  }
}
