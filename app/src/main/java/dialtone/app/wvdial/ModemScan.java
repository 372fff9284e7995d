package dialtone.app.wvdial;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks one port whether a modem is there, which commands it understands and how fast it can be
/// spoken to (wvmodemscan.cc).
final class ModemScan {
  private static final String INTERESTING = "*1";
  private static final String INFO = "Info";
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration ANSWER = Duration.ofMillis(500);
  private static final Duration RESET = Duration.ofSeconds(3);
  private static final int TRIES = 3;
  private static final List<Integer> FIRST_SPEEDS = List.of(2400, 9600, 115_200);

  /// In the order of the questions.
  private enum Stage {
    AT("Q0 V1 E1"),
    ATZ("Z"),
    ATS0("S0=0"),
    CARRIER("&C1"),
    DTR("&D2"),
    FCLASS("+FCLASS=0"),
    IDENTITY(""),
    SPEED(""),
    AGAIN(""),
    DONE("");

    private final String command;

    Stage(String command) {
      this.command = command;
    }
  }

  private enum Status {
    FAILED,
    UNKNOWN,
    WORKED,
    ASKED
  }

  private final String name;
  private final SerialLine line;
  private final DialLog log;
  private final Map<Stage, Status> statuses = new EnumMap<>(Stage.class);
  private final Iterator<Stage> stages = EnumSet.allOf(Stage.class).iterator();
  private Stage stage = stages.next();
  private String identifier = "";
  private Optional<IsdnModem> isdn = Optional.empty();
  private int speed = FIRST_SPEEDS.getFirst();
  private int tries;

  /// @param name of the device, without its folder
  ModemScan(String name, SerialLine line, DialLog log) {
    this.name = name;
    this.line = line;
    this.log = log;
  }

  /// A modem that was found.
  ///
  /// @param init all that it understands, in one command
  record Found(String name, int speed, String init, Optional<IsdnModem> isdn) {}

  /// Empty when nobody answers.
  Optional<Found> run() {
    line.write("\r\r\r\r\r");
    line.speed(speed);
    while (stage != Stage.DONE) {
      if (!line.isOk()) {
        return Optional.empty();
      }
      switch (stage) {
        case IDENTITY -> {
          askIdentity();
          stepSpeed();
        }
        case SPEED -> stepSpeed();
        case AT, ATZ, ATS0, CARRIER, DTR, FCLASS, AGAIN, DONE -> {
          if (!ask()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(new Found(name, speed, init(), isdn));
  }

  void summary() {
    log.piece(name, INFO, "Speed " + speed + "; init \"" + init() + "\"\n");
  }

  /// @return false when all speeds were tried in vain
  private boolean ask() {
    status(Status.ASKED);
    boolean answered = exchange(init(), stage == Stage.ATZ ? RESET : ANSWER);
    boolean needed = stage == Stage.AT || stage == Stage.AGAIN;
    if (answered && !(needed && status() == Status.FAILED)) {
      tries = 0;
      next();
      return true;
    }
    tries++;
    if (tries >= FIRST_SPEEDS.size()) {
      say("and failed too at 115200, giving up.\n");
      return false;
    }
    int before = speed;
    speed = FIRST_SPEEDS.get(tries);
    line.speed(speed);
    say("failed with " + before + " baud, next try: " + speed + " baud\n");
    return true;
  }

  private void askIdentity() {
    status(Status.ASKED);
    say("Modem Identifier: ");
    if (!exchange("ATI", ANSWER) || status() == Status.FAILED) {
      tries++;
      if (tries >= TRIES) {
        say("nothing.\n");
      }
      return;
    }
    if (IsdnModem.looksLike(identifier)) {
      say("Looks like an ISDN modem.\n");
    }
    String first = identifier;
    IsdnModem.question(first)
        .ifPresent(
            question -> {
              status(Status.ASKED);
              boolean answered = exchange(question, ANSWER);
              isdn = answered ? IsdnModem.of(first, identifier) : Optional.empty();
              status(Status.WORKED);
            });
    tries = 0;
    next();
  }

  /// Doubles the speed until nobody answers; the fastest one of all is for quick modems alone.
  private void stepSpeed() {
    line.drain(Duration.ZERO);
    int doubled = standard(speed * 2);
    line.speed(doubled);
    if (tries >= TRIES || doubled <= speed) {
      line.speed(speed);
      say("Max speed is " + speed + "; that should be safe.\n");
      next();
      status(Status.WORKED);
      return;
    }
    say("Speed " + doubled + ": ");
    if (!exchange("AT", ANSWER) || status() == Status.FAILED) {
      tries++;
    } else {
      speed = doubled;
      tries = 0;
    }
  }

  /// The next slower speed that a serial port has: 38400 is followed by 57600 (wvmodem.cc).
  private static int standard(int wanted) {
    return List.of(460_800, 230_400, 115_200, 57_600, 38_400, 19_200, 9600, 4800, 2400).stream()
        .filter(each -> each <= wanted)
        .findFirst()
        .orElse(2400);
  }

  private boolean exchange(String command, Duration patience) {
    line.drain(PAUSE);
    line.write(command + "\r");
    say(command + " -- ");
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("OK") < 0 && answer.indexOf("ERROR") < 0 && line.readable(patience)) {
      answer.append(line.read(1024));
      if (answer.length() > 1024) {
        break;
      }
    }
    return !answer.isEmpty() && understand(answer.toString().strip());
  }

  private boolean understand(String answer) {
    int end = answer.indexOf('\r');
    if (end >= 0 && stage == Stage.IDENTITY && status() == Status.ASKED) {
      identifier = answer.substring(end).strip().split("[\r\n]", 2)[0];
      status(Status.WORKED);
      say(identifier + "\n");
      return true;
    }
    String last =
        answer.substring(Math.max(answer.lastIndexOf('\r'), answer.lastIndexOf('\n')) + 1);
    say(last.strip() + "\n");
    status(last.strip().startsWith("OK") ? Status.WORKED : Status.FAILED);
    return true;
  }

  private String init() {
    if (isdn.isPresent()) {
      return isdn.get().init();
    }
    StringBuilder init = new StringBuilder("AT");
    for (Stage each : Stage.values()) {
      Status status = status(each);
      boolean wanted = status == Status.ASKED || status == Status.WORKED && each != Stage.ATZ;
      if (wanted && !each.command.isEmpty()) {
        init.append(each.command).append(' ');
      }
    }
    return init.toString().strip();
  }

  private Status status() {
    return status(stage);
  }

  private Status status(Stage of) {
    return statuses.getOrDefault(of, Status.UNKNOWN);
  }

  private void status(Status status) {
    statuses.put(stage, status);
  }

  private void next() {
    stage = stages.next();
  }

  private void say(String text) {
    log.piece(name, INTERESTING, text);
  }
}
