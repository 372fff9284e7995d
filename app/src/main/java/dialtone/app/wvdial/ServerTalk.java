package dialtone.app.wvdial;

import dialtone.host.machine.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// The talk with a terminal server between `CONNECT` and PPP (wvdialer.cc, WaitAnything and
/// WaitPrompt).
final class ServerTalk {
  private static final Duration NOW = Duration.ofMillis(10);
  private static final Duration BETWEEN_RETURNS = Duration.ofMillis(500);
  private static final Duration BEHIND_RETURN = Duration.ofMillis(150);
  private static final Duration SERVER_SILENT = Duration.ofSeconds(30);
  private static final Duration PROMPT_SILENT = Duration.ofSeconds(10);
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final Heard heard;
  private final Intuition intuition;
  private final Clock clock;
  private final DialLog log;
  private final BooleanSupplier ending;
  private boolean spoken;
  private Instant lastHeard;

  /// @param ending whether somebody asked the program to end
  ServerTalk(Heard heard, Intuition intuition, Clock clock, DialLog log, BooleanSupplier ending) {
    this.heard = heard;
    this.intuition = intuition;
    this.clock = clock;
    this.log = log;
    this.ending = ending;
    this.lastHeard = clock.now();
  }

  /// What comes next.
  enum Next {
    TALK,
    PPP,
    /// The line says that the other modem has gone.
    CARRIER_LOST
  }

  /// Begins behind `CONNECT`.
  void begin() {
    spoken = false;
    lastHeard = clock.now();
  }

  Next step(SerialLine line, boolean carrierCheck) {
    if (!spoken) {
      awaitAnything(line);
      return Next.TALK;
    }
    if (carrierCheck && !line.carrier()) {
      log.say("Connected, but carrier signal lost!  Retrying...");
      return Next.CARRIER_LOST;
    }
    if (line.readable(NOW)) {
      lastHeard = clock.now();
    }
    if (heard.await(line, Reply.PPP, NOW, intuition::menus).isPresent()) {
      log.say("PPP negotiation detected.");
      return Next.PPP;
    }
    return switch (intuition.advise(heard.text(), silentFor(PROMPT_SILENT))) {
      case Intuition.Advice.Send(String text) -> reply(line, text);
      case Intuition.Advice.StartPpp _ -> Next.PPP;
      case Intuition.Advice.WaitAndSee(boolean prompt) -> {
        boolean more = line.readable(SETTLING);
        boolean guess = prompt && !more && line.isOk() && !ending.getAsBoolean();
        yield guess ? reply(line, intuition.guess()) : Next.TALK;
      }
    };
  }

  private void awaitAnything(SerialLine line) {
    if (line.readable(BETWEEN_RETURNS)) {
      lastHeard = clock.now();
      spoken = true;
    } else if (silentFor(SERVER_SILENT)) {
      spoken = true;
    } else if (!ending.getAsBoolean()) {
      line.write("\r");
      boolean _ = line.readable(BEHIND_RETURN);
    }
  }

  private boolean silentFor(Duration limit) {
    return Duration.between(lastHeard, clock.now()).compareTo(limit) >= 0;
  }

  private Next reply(SerialLine line, String text) {
    heard.forget();
    line.write(text + "\r");
    return Next.TALK;
  }
}
