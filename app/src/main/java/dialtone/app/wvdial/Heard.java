package dialtone.app.wvdial;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What has come from the modem and not been understood yet, as wvdial keeps it: in lower case,
/// without parity, at most so much.
final class Heard {
  /// INBUF_SIZE of wvdialer.h.
  private static final int ROOM = 1024;

  /// A line is not taken apart while it still comes.
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final DialLog log;
  private final StringBuilder kept = new StringBuilder();
  private String rest = "";

  Heard(DialLog log) {
    this.log = log;
  }

  void forget() {
    kept.setLength(0);
  }

  String text() {
    return kept.toString();
  }

  /// Bytes behind the line of the last reply, as they came.
  String rest() {
    return rest;
  }

  /// Waits for one of the words; each time something came, `menus` may look at it and tells how
  /// much of it is dealt with.
  Optional<String> await(SerialLine line, Reply reply, Duration patience, MenuReader menus) {
    while (line.readable(patience)) {
      int before = kept.length();
      String raw = take(line);
      log.modem(plain(raw));
      kept.append(plain(raw).toLowerCase(Locale.ROOT));
      Optional<String> found = find(reply);
      if (found.isPresent()) {
        rest = raw.substring(Math.clamp(behindLine() - before, 0, raw.length()));
        forgetLine(found.get());
      }
      int dealtWith = Math.min(menus.read(kept.toString()), kept.length());
      if (!reply.equals(Reply.TO_DIALLING)) {
        kept.replace(0, dealtWith, " ".repeat(dealtWith));
      }
      if (kept.length() >= ROOM) {
        kept.delete(0, ROOM / 2);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Looks for menu lines.
  interface MenuReader {
    int read(String text);
  }

  private String take(SerialLine line) {
    StringBuilder raw = new StringBuilder(line.read(ROOM - kept.length()));
    while (kept.length() + raw.length() < ROOM && line.readable(PAUSE)) {
      raw.append(line.read(ROOM - kept.length() - raw.length()));
    }
    return raw.toString();
  }

  private Optional<String> find(Reply reply) {
    return reply.words().stream()
        .filter(word -> kept.indexOf(word) >= 0)
        .filter(word -> !reply.wholeLine() || lineEnd(kept.indexOf(word)) >= 0)
        .findFirst();
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < kept.length() && kept.charAt(at) != '\n' && kept.charAt(at) != '\r') {
      at++;
    }
    return at < kept.length() ? at : -1;
  }

  private int behindLine() {
    int newline = kept.indexOf("\n", Math.max(0, kept.indexOf("connect")));
    return newline < 0 ? kept.length() : newline + 1;
  }

  private void forgetLine(String word) {
    kept.delete(0, kept.indexOf(word) + word.length());
  }

  /// Without the parity bit of a line of seven bits, and without NUL.
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = (char) (raw.charAt(i) & 0x7f);
      plain.append(c == 0 ? ' ' : c);
    }
    return plain.toString();
  }
}
