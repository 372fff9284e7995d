package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// RFC 1994 §4.1: MD5 over identifier, password and challenge.
final class ChapMd5 implements ChapAlgorithm {
  private static final int SIZE = 16;

  private final RandomGenerator random;

  ChapMd5(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public AuthProtocol protocol() {
    return AuthProtocol.CHAP_MD5;
  }

  @Override
  public Octets challenge() {
    byte[] challenge = new byte[SIZE];
    random.nextBytes(challenge);
    return Octets.of(challenge);
  }

  @Override
  public Optional<Octets> respond(int identifier, Octets challenge, Account account) {
    return Optional.of(Octets.of(hash(identifier, challenge, account)));
  }

  @Override
  public boolean isRight(int identifier, Octets challenge, Octets response, Account account) {
    return MessageDigest.isEqual(hash(identifier, challenge, account), response.toArray());
  }

  private static byte[] hash(int identifier, Octets challenge, Account account) {
    MessageDigest md5 = Digests.md5();
    md5.update((byte) identifier);
    md5.update(account.password().reveal().getBytes(StandardCharsets.UTF_8));
    return md5.digest(challenge.toArray());
  }

  @Override
  public String success(Octets challenge, Octets response, Account account) {
    return "Access granted";
  }

  @Override
  public String failure(Octets challenge) {
    return "Access denied";
  }

  @Override
  public Optional<String> verified(
      String success, Octets challenge, Octets response, Account account) {
    return Optional.of(success);
  }

  @Override
  public String plain(String failure) {
    return failure;
  }
}
