package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The peer answers our challenge, RFC 1994.
final class ChapDemand implements Proof {

  /// As what we challenge; the peer may choose its password by it.
  private static final String NAME = "dialtone";

  private final ChapAlgorithm algorithm;
  private final Account account;
  private final ControlLine line;
  private final Owner owner;
  private Octets challenge = Octets.NONE;
  private int identifier;
  private Optional<ControlPacket> verdict = Optional.empty();

  ChapDemand(ChapAlgorithm algorithm, Account account, ControlLine line, Owner owner) {
    this.algorithm = algorithm;
    this.account = account;
    this.line = line;
    this.owner = owner;
  }

  @Override
  public AuthProtocol by() {
    return algorithm.protocol();
  }

  @Override
  public void begin() {
    again();
  }

  @Override
  public void again() {
    if (verdict.isEmpty()) {
      // RFC 1994 §4.1: each challenge is new and has an identifier of its own
      identifier = identifier + 1 & 0xff;
      challenge = algorithm.challenge();
      Octets data = new ChapMessage(challenge, NAME).encode();
      line.send(PppProtocol.CHAP, new ControlPacket(ChapMessage.CHALLENGE, identifier, data));
    }
  }

  @Override
  public void receive(ControlPacket packet) {
    if (packet.code() != ChapMessage.RESPONSE || packet.identifier() != identifier) {
      return;
    }
    if (verdict.isPresent()) {
      line.send(PppProtocol.CHAP, verdict.get());
      return;
    }
    Optional<ChapMessage> message = ChapMessage.parse(packet.data());
    Octets response = message.map(ChapMessage::value).orElse(Octets.NONE);
    boolean known = message.filter(said -> said.name().equals(account.user())).isPresent();
    boolean right = algorithm.isRight(identifier, challenge, response, account) && known;
    String text =
        right ? algorithm.success(challenge, response, account) : algorithm.failure(challenge);
    Octets data = Octets.of(text.getBytes(StandardCharsets.UTF_8));
    int code = right ? ChapMessage.SUCCESS : ChapMessage.FAILURE;
    ControlPacket said = new ControlPacket(code, identifier, data);
    verdict = Optional.of(said);
    line.send(PppProtocol.CHAP, said);
    if (right) {
      owner.accepted(by(), "");
    } else {
      owner.refused(
          new PppEnd.PeerNotAuthentic("wrong user name or password (" + by().word() + ")"));
    }
  }

  @Override
  public boolean awaitsVerdict() {
    return false;
  }
}
