package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How a response is made from a challenge.
interface ChapAlgorithm {
  static ChapAlgorithm of(AuthProtocol protocol, RandomGenerator random) {
    return protocol == AuthProtocol.MSCHAP_V2 ? new MsChapV2(random) : new ChapMd5(random);
  }

  AuthProtocol protocol();

  /// A challenge of our own.
  Octets challenge();

  /// The answer to `challenge`; empty when it cannot be one of this algorithm.
  Optional<Octets> respond(int identifier, Octets challenge, Account account);

  /// Whether `response` answers `challenge`.
  boolean isRight(int identifier, Octets challenge, Octets response, Account account);

  /// What we say to the peer that has proved itself by `response`.
  String success(Octets challenge, Octets response, Account account);

  String failure(Octets challenge);

  /// What stands in a Success for people; empty when it does not prove that the peer knows the
  /// password as well, where the algorithm has that.
  Optional<String> verified(String success, Octets challenge, Octets response, Account account);

  /// A Failure for people.
  String plain(String failure);
}
