package dialtone.protocol.chat;

import java.util.Optional;
import java.util.function.Consumer;

/// Waiting for one string, chat.c get_string().
final class Expectation {
  /// A log line is not longer, unless the modem sends none.
  private static final int LOGGED = 80;

  private final String wanted;
  private final Heard heard;
  private final Listeners listeners;

  /// @param log where what comes is logged, if it is
  /// @param shown `-V`
  record Listeners(
      Watched aborts, Reports reports, Echo echo, Optional<Consumer<String>> log, boolean shown) {}

  /// How it ended.
  sealed interface Verdict {}

  record Found() implements Verdict {}

  /// @param place of the ABORT string
  record Aborted(int place) implements Verdict {}

  Expectation(String wanted, Listeners listeners) {
    this.wanted = wanted;
    this.heard = new Heard(wanted.length());
    this.listeners = listeners;
  }

  /// One character came; empty while it has to go on.
  Optional<Verdict> hear(char c) {
    listeners.echo().hear(c);
    listeners.log().ifPresent(log -> logLine(c, log));
    heard.add(c);
    listeners.log().filter(_ -> heard.unlogged() >= LOGGED).ifPresent(this::logRest);
    if (listeners.shown()) {
      listeners.echo().show(c);
    }
    listeners.reports().hear(c, heard);
    Optional<Verdict> verdict = verdict();
    if (verdict.isEmpty() && heard.isFull()) {
      makeRoom();
    }
    return verdict;
  }

  private void logLine(char c, Consumer<String> log) {
    if (c == '\n') {
      logRest(log);
      heard.skipNext();
    }
  }

  private Optional<Verdict> verdict() {
    if (heard.endsWith(wanted)) {
      listeners.log().ifPresent(log -> logEnd(log, " -- got it\n"));
      return Optional.of(new Found());
    }
    int place = listeners.aborts().found(heard);
    if (place >= 0) {
      listeners.log().ifPresent(log -> logEnd(log, " -- failed"));
      return Optional.of(new Aborted(place));
    }
    return Optional.empty();
  }

  private void logEnd(Consumer<String> log, String verdict) {
    if (heard.unlogged() > 0) {
      logRest(log);
    }
    log.accept(verdict);
  }

  private void logRest(Consumer<String> log) {
    log.accept(Visible.logged(heard.takeUnlogged()));
  }

  private void makeRoom() {
    if (heard.wouldLose()) {
      listeners.log().ifPresent(this::logRest);
    }
    heard.forget();
  }
}
