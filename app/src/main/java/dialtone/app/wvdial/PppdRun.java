package dialtone.app.wvdial;

import dialtone.host.machine.Machine;
import dialtone.host.machine.Programs;
import dialtone.host.port.Port;
import dialtone.host.wvdial.Dialer;
import dialtone.modem.ppp.PppdSecrets;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One run of pppd with the words that wvdial gives it. Addresses, route and name servers are its
/// own and its scripts' business.
final class PppdRun implements Online.Run {
  private static final String PEERS = "/etc/ppp/peers/wvdial";

  /// pppd asks a peer twice to end, 3 s each (pppd/lcp.c), and waits for its scripts.
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private static final int FATAL = 1;

  /// A shell and the JVM tell the signal that ended a program so.
  private static final int BY_SIGNAL = 128;

  private final Machine machine;
  private final DialLog log;
  private final Dialer dialer;
  private final Port line;
  private final PppdMessages messages;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private Optional<Programs.Running> program = Optional.empty();
  private Optional<Port.Loan> loan = Optional.empty();

  PppdRun(Machine machine, DialLog log, Dialer dialer, Port line) {
    this.machine = machine;
    this.log = log;
    this.dialer = dialer;
    this.line = line;
    this.messages = new PppdMessages(log::part, new ConnectionChecks(machine, dialer.ppp()));
  }

  @Override
  public void begin() {
    Dialer.Login login = dialer.login();
    try {
      PppdSecrets secrets = new PppdSecrets(login.user(), login.password());
      start(secrets.write(machine.runDirectory()));
    } catch (ModemFailure failed) {
      log.say("Unable to run " + dialer.ppp().pppd() + ".");
      log.say(Explanation.of(failed.failure()).message());
      ended.complete(FATAL);
    }
  }

  private synchronized void start(Path secrets) {
    try {
      Port.Loan lent = line.lend();
      loan = Optional.of(lent);
      boolean known = !machine.files().resolve(List.of(PEERS)).isEmpty();
      List<String> command = PppdWords.of(dialer, lent.device(), secrets, known);
      Programs.Running running = machine.programs().start(command, messages::line);
      program = Optional.of(running);
      CompletableFuture<Void> _ = running.ended().thenAccept(status -> ended(status, secrets));
    } catch (ModemFailure notStarted) {
      PppdSecrets.forget(secrets);
      throw notStarted;
    }
  }

  private void ended(int status, Path secrets) {
    PppdSecrets.forget(secrets);
    boolean killed = status > BY_SIGNAL;
    int told = killed ? status - BY_SIGNAL : status;
    if (killed) {
      log.say("PPP was killed! (signal = " + told + ")");
    }
    ended.complete(told);
  }

  @Override
  public CompletableFuture<Integer> ended() {
    return ended;
  }

  @Override
  public boolean refused() {
    return messages.refused();
  }

  @Override
  public synchronized void end() {
    program.ifPresent(each -> each.end(FAREWELL));
    loan.ifPresent(Port.Loan::close);
    program = Optional.empty();
    loan = Optional.empty();
  }
}
