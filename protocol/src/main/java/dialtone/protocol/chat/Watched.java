package dialtone.protocol.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The strings to abort or to report on. Their order counts: the status of an abort is the place of
/// its string.
final class Watched {
  /// chat.c MAX_ABORTS and MAX_REPORTS.
  static final int MOST = 50;

  /// chat.c fail_buffer[50], without its NUL.
  static final int LONGEST = 49;

  private final List<Optional<String>> strings = new ArrayList<>();

  boolean isFull() {
    return strings.size() >= MOST;
  }

  void add(String string) {
    strings.add(Optional.of(string));
  }

  /// The place of the first that stands at the end of what was heard; -1 for none.
  int found(Heard heard) {
    for (int i = 0; i < strings.size(); i++) {
      if (strings.get(i).filter(heard::endsWith).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  String at(int place) {
    return strings.get(place).orElseThrow();
  }

  /// Takes it out; its place stays, empty.
  String take(int place) {
    return strings.set(place, Optional.empty()).orElseThrow();
  }

  /// Clears a string and gives how often it was found. The search ends one place earlier for each
  /// that was found, so the last of several may stay: chat.c counts n_aborts down as it goes.
  int clear(String string) {
    int cleared = 0;
    for (int i = 0; i < strings.size() - cleared; i++) {
      if (strings.get(i).equals(Optional.of(string))) {
        take(i);
        cleared++;
      }
    }
    if (cleared > 0) {
      strings.removeIf(Optional::isEmpty);
    }
    return cleared;
  }
}
