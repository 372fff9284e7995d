package dialtone.modem.at;

import dialtone.host.machine.Undo;
import dialtone.modem.Connection;
import dialtone.modem.Identity;
import dialtone.modem.Modem;
import dialtone.modem.Radio;
import dialtone.modem.Signal;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.status.RegistrationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One modem under AT control: the session on its control port and everything it can do, as its
/// maker does it.
///
/// @param radio absent when the maker's way to choose technologies is not known
/// @param connection absent when its data family is not supported
public record AtModem(
    AtSession session,
    Identity identity,
    AtSim sim,
    AtRegistration registration,
    Signal signal,
    Optional<Radio> radio,
    Optional<Connection> connection)
    implements Modem {

  @Override
  public String control() {
    return "at";
  }

  @Override
  public String port() {
    return session.port();
  }

  /// The same modem, whose packets take another way: what its own connection would ask along is not
  /// asked.
  public AtModem withoutConnection() {
    return new AtModem(session, identity, sim, registration, signal, radio, Optional.empty());
  }

  /// Both in one round trip where the modem takes joined lines, together with what the connection
  /// wants to know before it dials; one more for the cause of a denial.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` or `Gone`
  @Override
  public Readiness readiness() {
    List<AtCommand> questions = new ArrayList<>();
    questions.add(AtSim.QUESTION);
    questions.addAll(AtRegistration.questions());
    int own = questions.size();
    Optional<AskedAlong> along = connection.flatMap(AtModem::askedAlong);
    along.ifPresent(each -> questions.addAll(each.questions()));
    List<AtReply> replies = session.sendJoined(questions);
    along.ifPresent(each -> each.answered(replies.subList(own, replies.size())));
    RegistrationStatus status = registration.explained(replies.subList(1, own));
    return new Readiness(sim.look(replies.getFirst()), status);
  }

  @Override
  public void lost(Consumer<Failure> listener) {
    AtSession.Subscription _ = session.lost(listener);
  }

  @Override
  public boolean takeBack(Undo undo) {
    if (undo instanceof Undo.SendAt(var _, var command)) {
      // A modem that refuses will refuse the next time too.
      boolean _ = session.send(AtCommand.action(command)).ok();
      return true;
    }
    return false;
  }

  @Override
  public void leaveAsFound() {
    session.leaveAsFound();
  }

  @Override
  public void close() {
    session.close();
  }

  private static Optional<AskedAlong> askedAlong(Connection connection) {
    return connection instanceof AskedAlong along ? Optional.of(along) : Optional.empty();
  }
}
