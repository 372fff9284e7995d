package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.DESKeySpec;

/// The functions of RFC 2759 §8, by the names they have there.
final class MsChapV2Hashes {
  private static final String MAGIC_1 = "Magic server to client signing constant";
  private static final String MAGIC_2 = "Pad to make it do more than one iteration";
  private static final int KEY = 7;
  private static final int CHALLENGE_HASH = 8;

  private MsChapV2Hashes() {}

  /// §8.1, GenerateNTResponse.
  static byte[] ntResponse(Octets authenticatorChallenge, Octets peerChallenge, Account account) {
    byte[] challenge = challengeHash(peerChallenge, authenticatorChallenge, account.user());
    return challengeResponse(challenge, ntPasswordHash(account));
  }

  /// §8.7, GenerateAuthenticatorResponse, before it is written in hexadecimal.
  static byte[] authenticatorResponse(
      Octets authenticatorChallenge, Octets peerChallenge, Octets ntResponse, Account account) {
    MessageDigest sha1 = Digests.sha1();
    sha1.update(Md4.digest(ntPasswordHash(account)));
    sha1.update(ntResponse.toArray());
    byte[] digest = sha1.digest(MAGIC_1.getBytes(StandardCharsets.US_ASCII));
    sha1.update(digest);
    sha1.update(challengeHash(peerChallenge, authenticatorChallenge, account.user()));
    return sha1.digest(MAGIC_2.getBytes(StandardCharsets.US_ASCII));
  }

  /// §8.2; the name counts without its domain.
  private static byte[] challengeHash(
      Octets peerChallenge, Octets authenticatorChallenge, String user) {
    MessageDigest sha1 = Digests.sha1();
    sha1.update(peerChallenge.toArray());
    sha1.update(authenticatorChallenge.toArray());
    String name = user.substring(user.lastIndexOf('\\') + 1);
    byte[] digest = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest, CHALLENGE_HASH);
  }

  /// §8.3.
  private static byte[] ntPasswordHash(Account account) {
    return Md4.digest(account.password().reveal().getBytes(StandardCharsets.UTF_16LE));
  }

  /// §8.5.
  private static byte[] challengeResponse(byte[] challenge, byte[] passwordHash) {
    byte[] keys = Arrays.copyOf(passwordHash, 3 * KEY);
    byte[] response = new byte[3 * CHALLENGE_HASH];
    for (int i = 0; i < 3; i++) {
      byte[] part = desEncrypt(challenge, Arrays.copyOfRange(keys, i * KEY, (i + 1) * KEY));
      System.arraycopy(part, 0, response, i * CHALLENGE_HASH, CHALLENGE_HASH);
    }
    return response;
  }

  /// §8.6. The seven octets become eight: each seven bits and a parity bit that nobody looks at.
  private static byte[] desEncrypt(byte[] clear, byte[] key) {
    long bits = 0;
    for (byte octet : key) {
      bits = bits << 8 | octet & 0xff;
    }
    byte[] spread = new byte[8];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = (byte) (bits >>> 49 - 7 * i << 1);
    }
    try {
      Cipher des = Cipher.getInstance("DES/ECB/NoPadding");
      des.init(
          Cipher.ENCRYPT_MODE,
          SecretKeyFactory.getInstance("DES").generateSecret(new DESKeySpec(spread)));
      return des.doFinal(clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no DES", e);
    }
  }
}
