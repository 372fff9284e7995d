package dialtone.app.wvdial;

import java.time.Duration;

/// How long to wait before the next call: twice as long each time, until a call has lasted
/// (wvdialer.cc, execute()).
final class ReconnectPause {
  private static final Duration LASTING_CALL = Duration.ofSeconds(45);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Duration length = Duration.ZERO;

  Duration length() {
    return length;
  }

  Duration afterCallOf(Duration call) {
    if (call.compareTo(LASTING_CALL) >= 0) {
      length = Duration.ZERO;
    }
    return longer();
  }

  Duration longer() {
    Duration twice = length.isZero() ? FIRST : length.multipliedBy(2);
    length = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    return length;
  }
}
