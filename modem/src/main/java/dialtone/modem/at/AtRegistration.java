package dialtone.modem.at;

import dialtone.modem.Registration;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cfun;
import dialtone.protocol.at.response.Cops;
import dialtone.protocol.at.response.RegistrationReport;
import dialtone.protocol.at.response.RegistrationReport.Domain;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.RegistrationStatus.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Registration by `+CREG`, `+CGREG`, `+CEREG` and `+C5GREG` taken together (3GPP TS 27.007 §7.2,
/// §10.1.20, §10.1.22, §10.1.44), the operator by `+COPS` (§7.3).
public final class AtRegistration implements Registration {
  private static final List<Domain> USUAL = List.of(Domain.CS, Domain.PS, Domain.EPS);

  // TS 27.007 §7.3 gives no limit; networks take up to two minutes to answer a manual selection.
  private static final Duration SELECTION = Duration.ofMinutes(2);
  // Seen: E3372 fw 21.180 takes 4 s, other modems up to 15 s.
  private static final Duration RADIO_ON = Duration.ofSeconds(30);

  // TS 27.007 §10.1.22: n=3 adds cause_type and reject_cause to n=2.
  private static final int WITH_CAUSES = 3;

  private static final AtCommand OPERATOR = AtCommand.query("AT+COPS?", "+COPS:");

  private final AtSession session;
  private final RadioPower power;
  private Domains domains = Domains.unknown();
  private Consumer<RegistrationStatus> listener = _ -> {};
  private Optional<RegistrationStatus> told = Optional.empty();
  private boolean watching;
  private boolean causesWanted;
  private boolean operatorWanted;

  public AtRegistration(AtSession session) {
    this(session, RadioPower.standard());
  }

  public AtRegistration(AtSession session, RadioPower power) {
    this.session = session;
    this.power = power;
  }

  /// One round trip, operator included, where the modem takes joined lines.
  @Override
  public RegistrationStatus read() {
    List<AtCommand> questions = new ArrayList<>(questions());
    questions.add(AtCommand.action("AT+COPS=3,0"));
    questions.add(OPERATOR);
    return take(session.sendJoined(questions));
  }

  /// What each domain says, for one joined line with other questions.
  static List<AtCommand> questions() {
    return USUAL.stream().map(AtRegistration::question).toList();
  }

  private static AtCommand question(Domain domain) {
    String name = domain.prefix().substring(0, domain.prefix().length() - 1);
    return AtCommand.action("AT" + name + "?")
        .information(RegistrationReport.readResponse(domain.prefix()));
  }

  private static AtCommand reporting(Domain domain, int n) {
    String name = domain.prefix().substring(0, domain.prefix().length() - 1);
    return AtCommand.action("AT" + name + "=" + n);
  }

  /// One round trip where the radio is on and the modem takes joined lines; one more to turn it on.
  /// The operator's name is asked beside that, when the modem is registered.
  @Override
  public void watch(Consumer<RegistrationStatus> listener) {
    synchronized (this) {
      this.listener = listener;
      // What follows sets n=2 again.
      causesWanted = false;
      if (!watching) {
        watching = true;
        AtSession.Subscription _ = session.unsolicited(this::line);
      }
    }
    List<AtCommand> line = new ArrayList<>();
    line.add(AtCommand.query("AT+CFUN?", "+CFUN:"));
    USUAL.forEach(d -> line.add(reporting(d, 2)));
    line.addAll(questions());
    List<AtReply> replies = session.sendJoined(line);
    take(replies);
    boolean off = replies.getFirst().lines().stream().anyMatch(l -> power.isOff(Cfun.parse(l)));
    if (off) {
      turnRadioOn();
    }
    // Only 5G modems know it, so it must not spoil the joined line; nobody waits for it.
    submit(reporting(Domain.FIVE_GS, 2), reply -> ifOk(reply, question(Domain.FIVE_GS)));
  }

  private void turnRadioOn() {
    session
        .send(
            AtCommand.action("AT+CFUN=" + power.full())
                .within(RADIO_ON)
                .waitingFor("the radio to turn on"))
        .orThrow();
  }

  @Override
  public void select(Optional<String> plmn) {
    plmn.filter(p -> !p.matches("[0-9]{5,6}"))
        .ifPresent(
            p -> {
              throw new ModemFailure(
                  new Failure.BadInput("the network " + p, "a PLMN has five or six digits"));
            });
    String text = plmn.map(p -> "AT+COPS=1,2,\"" + p + "\"").orElse("AT+COPS=0");
    session
        .send(
            AtCommand.action(text)
                .within(SELECTION)
                .waitingFor(plmn.map(p -> "network " + p).orElse("automatic network selection")))
        .orThrow();
  }

  private void line(String line) {
    if (RegistrationReport.isReport(line)) {
      learn(List.of(line));
    }
  }

  /// What the replies to [#questions] say; a denial without its cause is asked for it, which costs
  /// one more round trip where the modem takes joined lines.
  RegistrationStatus explained(List<AtReply> replies) {
    RegistrationStatus status = take(replies);
    if (!lacksCause(status) || !firstToAsk()) {
      return status;
    }
    List<AtCommand> line = new ArrayList<>();
    USUAL.forEach(domain -> line.add(reporting(domain, WITH_CAUSES)));
    line.addAll(questions());
    return take(session.sendJoined(line));
  }

  private RegistrationStatus take(List<AtReply> replies) {
    return learn(replies.stream().flatMap(r -> r.lines().stream()).toList());
  }

  /// Puts together what the lines say and tells the listener when that makes a difference.
  private synchronized RegistrationStatus learn(List<String> lines) {
    for (String line : lines) {
      if (RegistrationReport.isReport(line)) {
        domains = domains.with(RegistrationReport.parse(line));
      } else if (line.startsWith("+COPS:")) {
        Cops cops = Cops.parse(line);
        domains = domains.operatedBy(cops.name().or(cops::plmn));
      }
    }
    RegistrationStatus status = domains.status();
    if (watching && lacksCause(status) && firstToAsk()) {
      // Told when the cause is known; a modem that tells none is looked at again by the supervisor.
      askForCauses();
      return status;
    }
    if (watching && told.filter(status::equals).isEmpty()) {
      told = Optional.of(status);
      listener.accept(status);
      // Last, because an answer that is here already is learnt within this call.
      askForMore(status);
    }
    return status;
  }

  private static boolean lacksCause(RegistrationStatus status) {
    return status.state() == State.DENIED && status.rejectCause().isEmpty();
  }

  /// Causes are asked for once: a modem that refused will refuse again.
  private synchronized boolean firstToAsk() {
    boolean first = !causesWanted;
    causesWanted = true;
    return first;
  }

  /// Modems that refuse it stay at n=2.
  private void askForCauses() {
    for (Domain domain : USUAL) {
      submit(reporting(domain, WITH_CAUSES), reply -> ifOk(reply, question(domain)));
    }
  }

  /// What makes a report complete, asked without waiting: the operator's name.
  private void askForMore(RegistrationStatus status) {
    if (status.state().registered() && status.operator().isEmpty() && !operatorWanted) {
      operatorWanted = true;
      submit(AtCommand.action("AT+COPS=3,0"), reply -> ifOk(reply, OPERATOR));
    }
    if (!status.state().registered()) {
      operatorWanted = false;
    }
  }

  private void ifOk(AtReply reply, AtCommand next) {
    if (reply.ok()) {
      submit(next, answer -> take(List.of(answer)));
    }
  }

  /// What nobody waits for may be lost: the port went away, and that is told elsewhere.
  private void submit(AtCommand command, Consumer<AtReply> then) {
    CompletableFuture<Void> _ = session.submit(command).thenAccept(then);
  }
}
