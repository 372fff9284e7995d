package dialtone.app.uqmi;

import dialtone.host.linux.Pty;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// uqmi as a program: from the words behind its name to its exit status.
public final class UqmiProgram {
  private static final int DONE = 0;
  private static final int WRONG_WORDS = 1;
  private static final int NO_DEVICE = 2;

  /// What a C program's -1 becomes.
  private static final int FAILED = 255;

  private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

  private final Lines lines;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  /// @param machine opened when it is needed, which it mostly is not
  /// @param here the machine is this computer
  public UqmiProgram(
      Supplier<Machine> machine, boolean here, Clock clock, PrintStream out, PrintStream err) {
    this(new DeviceLines(machine, here, clock), clock, out, err);
  }

  UqmiProgram(Lines lines, Clock clock, PrintStream out, PrintStream err) {
    this.lines = lines;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /// The question that is asked most, for the start-up cache.
  public static void rehearse(PrintStream nowhere) {
    try (Pty modem = Pty.open()) {
      Optional<DeviceLine> line = DeviceLine.open(modem.path());
      if (line.isPresent()) {
        Lines rote = (_, _) -> new RoteLine(modem, line.get());
        int _ =
            new UqmiProgram(rote, new SystemClock(), nowhere, nowhere).runWithin(RoteLine.WORDS);
      }
    }
  }

  /// Runs as this process's own command, which signals end.
  public int run(List<String> words) {
    return run(words, true);
  }

  /// Runs inside another program.
  public int runWithin(List<String> words) {
    return run(words, false);
  }

  private int run(List<String> words, boolean alone) {
    Call.Read read = Call.read(words);
    if (read instanceof Call.Understood understood) {
      return run(understood.call(), alone);
    }
    if (read instanceof Call.Refused refused) {
      err.print(refused.message() + "\n" + (refused.usage() ? Usage.TEXT : ""));
      err.flush();
    }
    return WRONG_WORDS;
  }

  private int run(Call call, boolean alone) {
    Optional<Line> opened = open(call);
    if (opened.isEmpty()) {
      return NO_DEVICE;
    }
    // The modem's time begins when it can be asked.
    long begin = clock.nanos();
    Optional<Long> end =
        call.timeoutMillis().map(millis -> begin + millis * NANOS_OF_A_MILLISECOND);
    try (Line line = opened.get()) {
      Talk talk = new Talk(line, clock, err, end);
      call.keep().forEach(talk::keep);
      return alone ? interruptibly(call, talk, line) : all(call, talk);
    }
  }

  private Optional<Line> open(Call call) {
    try {
      return Optional.of(lines.open(call.device().orElseThrow(), call.mbim()));
    } catch (ModemFailure notOpened) {
      err.println("Failed to open device");
      explain(notOpened.failure());
      return Optional.empty();
    }
  }

  private int interruptibly(Call call, Talk talk, Line line) {
    Interruption interruption = Interruption.begin(line);
    int status = FAILED;
    try {
      status = all(call, talk);
    } finally {
      interruption.end(status);
    }
    return status;
  }

  private int all(Call call, Talk talk) {
    boolean done = new Run(call, talk, out, err).all();
    talk.release(call.release());
    return done ? DONE : FAILED;
  }

  /// Who holds it or which right is missing; that it is not there needs no words.
  private void explain(Failure failure) {
    if (!(failure instanceof Failure.Gone)) {
      Explanation explanation = Explanation.of(failure);
      err.println(explanation.message());
      explanation.fix().forEach(fix -> err.println("  try: " + fix));
    }
  }
}
