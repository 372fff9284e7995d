package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// We answer the peer's challenges, RFC 1994.
final class ChapProof implements Proof {
  private final ChapAlgorithm algorithm;
  private final Account account;
  private final ControlLine line;
  private final Owner owner;
  private Octets challenge = Octets.NONE;
  private Optional<ControlPacket> answer = Optional.empty();
  private Octets response = Octets.NONE;
  private boolean verdict;

  ChapProof(ChapAlgorithm algorithm, Account account, ControlLine line, Owner owner) {
    this.algorithm = algorithm;
    this.account = account;
    this.line = line;
    this.owner = owner;
  }

  @Override
  public AuthProtocol by() {
    return algorithm.protocol();
  }

  /// The first word is the peer's.
  @Override
  public void begin() {}

  @Override
  public void again() {
    if (!verdict) {
      answer.ifPresent(packet -> line.send(PppProtocol.CHAP, packet));
    }
  }

  @Override
  public void receive(ControlPacket packet) {
    switch (packet.code()) {
      case ChapMessage.CHALLENGE -> answer(packet);
      case ChapMessage.SUCCESS -> success(packet);
      case ChapMessage.FAILURE -> failure(packet);
      default -> {}
    }
  }

  private void answer(ControlPacket packet) {
    Optional<ChapMessage> message = ChapMessage.parse(packet.data());
    if (message.isEmpty()) {
      return;
    }
    Optional<ControlPacket> before = answer;
    if (before.isEmpty()
        || before.get().identifier() != packet.identifier()
        || !challenge.equals(message.get().value())) {
      challenge = message.get().value();
      Optional<Octets> made = algorithm.respond(packet.identifier(), challenge, account);
      if (made.isEmpty()) {
        owner.refused(
            new PppEnd.NotAgreed(
                "a challenge of " + challenge.size() + " octets is none of " + by().word()));
        return;
      }
      response = made.get();
      verdict = false;
      Octets data = new ChapMessage(response, account.user()).encode();
      answer = Optional.of(new ControlPacket(ChapMessage.RESPONSE, packet.identifier(), data));
    }
    answer.ifPresent(own -> line.send(PppProtocol.CHAP, own));
  }

  private boolean concerns(ControlPacket packet) {
    return !verdict && answer.filter(own -> own.identifier() == packet.identifier()).isPresent();
  }

  private void success(ControlPacket packet) {
    if (concerns(packet)) {
      verdict = true;
      Optional<String> message = algorithm.verified(packet.text(), challenge, response, account);
      message.ifPresentOrElse(
          text -> owner.accepted(by(), text),
          () ->
              owner.refused(
                  new PppEnd.PeerNotAuthentic(
                      "the other end accepted us without knowing the password itself")));
    }
  }

  private void failure(ControlPacket packet) {
    if (concerns(packet)) {
      verdict = true;
      owner.refused(new PppEnd.AuthenticationRefused(by(), algorithm.plain(packet.text())));
    }
  }

  @Override
  public boolean awaitsVerdict() {
    return answer.isPresent() && !verdict;
  }
}
