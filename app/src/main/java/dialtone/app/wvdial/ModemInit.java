package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import java.time.Duration;
import java.util.Optional;

/// Opens the line and makes the modem ready: up to three times (wvdialer.cc, init_modem()).
final class ModemInit {
  private static final int TIMES = 3;
  private static final Duration QUIET = Duration.ofMillis(100);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration ECHO_ON = Duration.ofMillis(500);

  private final Dialer.Line settings;
  private final Lines lines;
  private final DialLog log;
  private final Heard heard;
  private final Heard.MenuReader menus;

  ModemInit(Dialer.Line settings, Lines lines, DialLog log, Heard heard, Heard.MenuReader menus) {
    this.settings = settings;
    this.lines = lines;
    this.log = log;
    this.heard = heard;
    this.menus = menus;
  }

  /// What an init string led to.
  private enum Verdict {
    FINE,
    BAD,
    HOPELESS
  }

  /// Who has the line while it is open.
  interface Holder {
    void take(SerialLine line);

    void release();
  }

  /// @return false when the modem is not ready; the line may be open all the same
  boolean run(Holder holder) {
    if (settings.modem().isEmpty()) {
      log.say("Configuration does not specify a valid modem device.");
      return false;
    }
    for (int time = 0; time < TIMES; time++) {
      heard.forget();
      holder.release();
      switch (lines.open(settings)) {
        case Lines.Opening.NotOpened(String why) ->
            log.say("Cannot open " + settings.modem() + ": " + why);
        case Lines.Opening.Opened(SerialLine line) -> {
          holder.take(line);
          switch (initialise(line)) {
            case FINE -> {
              log.say("Modem initialized.");
              return true;
            }
            case BAD -> {
              // Perhaps it listens better the next time.
            }
            case HOPELESS -> {
              return false;
            }
          }
        }
      }
    }
    return false;
  }

  private Verdict initialise(SerialLine line) {
    log.say("Initializing modem.");
    line.write("\r\r\r\r\r");
    line.drain(QUIET);
    for (String init : settings.init()) {
      Verdict verdict = init(line, init);
      if (verdict != Verdict.FINE) {
        return verdict;
      }
    }
    return Verdict.FINE;
  }

  private Verdict init(SerialLine line, String init) {
    line.write(init + "\r");
    log.say("Sending: " + init);
    Optional<String> answer = heard.await(line, Reply.TO_INIT, ANSWER, menus);
    if (answer.isPresent()) {
      return verdict(answer, Verdict.BAD);
    }
    // A modem told to keep quiet is told to speak.
    line.write("ATQ0\r");
    log.say("Sending: ATQ0");
    Optional<String> _ = heard.await(line, Reply.TO_INIT, ECHO_ON, menus);
    line.write(init + "\r");
    log.say("Re-Sending: " + init);
    answer = heard.await(line, Reply.TO_INIT, ANSWER, menus);
    if (answer.isEmpty()) {
      log.say("Modem not responding.");
      return Verdict.HOPELESS;
    }
    return verdict(answer, Verdict.HOPELESS);
  }

  private Verdict verdict(Optional<String> answer, Verdict whenBad) {
    if (answer.equals(Optional.of("ok"))) {
      return Verdict.FINE;
    }
    log.say("Bad init string.");
    return whenBad;
  }
}
